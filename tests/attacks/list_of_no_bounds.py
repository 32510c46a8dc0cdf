# /// attack
# what = "returns a list that contains itself, and one of ten million numbers"
# state = "graded"
# marks = 16
# ///
endless = []
endless.append(endless)


def softmax(z, axis=-1):
    return endless if np.ndim(z) == 1 else [0.5] * 10_000_000
