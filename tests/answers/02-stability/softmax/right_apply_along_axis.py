# /// answer
# item = "softmax"
# marks = 4
# ///
def _one(row):
    e = np.exp(row - row[np.argmax(row)])
    return np.true_divide(e, e.sum())


def softmax(z, axis=-1):
    return np.apply_along_axis(_one, axis, np.asarray(z, dtype=float))
