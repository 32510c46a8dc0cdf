# /// attack
# what = "talks to the machine it runs on and to the world"
# state = "graded"
# marks = 20
# ///
import socket

for address in (("127.0.0.1", @PORT@), ("localhost", @PORT@), ("1.1.1.1", 53), ("192.168.0.1", 80)):
    try:
        with socket.create_connection(address, timeout=1) as connection:
            connection.sendall(b"hello")
            print("ATTACK SUCCEEDED")
    except OSError as error:
        print(type(error).__name__)


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    weights = np.exp(z - z.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis, keepdims=True)
