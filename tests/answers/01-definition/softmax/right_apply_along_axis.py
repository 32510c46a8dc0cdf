# /// answer
# item = "softmax"
# marks = 6
# ///
def one_row(row):
    return np.exp(row) / np.exp(row).sum()


def softmax(z, axis=-1):
    return np.apply_along_axis(one_row, axis, np.asarray(z, dtype=float))
