# /// attack
# what = "announces an answer of a billion gigabytes"
# state = "flagged"
# marks = 0
# ///
import sys

wire = sys.modules["grading.wi" + "re"]
wire.encoded = lambda reply: (b"",)
wire.send = lambda connection, *parts: connection.sendall(
    b"\xff" * 8 if parts == (b"",) else b"\0" * 7 + b"\x10" + parts[0]
)


def softmax(z, axis=-1):
    return np.ones(np.shape(z))
