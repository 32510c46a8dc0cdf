# /// attack
# what = "prints 48 MB in one go"
# state = "graded"
# marks = 16
# ///
print("x" * (48 << 20))


def softmax(z, axis=-1):
    return np.ones(np.shape(z))
