# /// attack
# what = "looks for sockets that need no file"
# state = "graded"
# marks = 20
# ///
import socket

for name in ("\0@ABSTRACT@", "/run/dbus/system_bus_socket", "/tmp/.X11-unix/X0", "/var/run/docker.sock"):
    with socket.socket(socket.AF_UNIX) as connection:
        try:
            connection.connect(name)
            connection.sendall(b"hello")
            print("ATTACK SUCCEEDED")
        except OSError as error:
            print(type(error).__name__)


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    weights = np.exp(z - z.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis, keepdims=True)
