# /// attack
# what = "prints 20 MB"
# state = "graded"
# marks = 16
# ///
for _ in range(20):
    print("x" * (1 << 20))


def softmax(z, axis=-1):
    return np.ones(np.shape(z))
