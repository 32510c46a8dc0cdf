# /// answer
# item = "softmax"
# marks = 3
# caught_by = "softmax--rows"
# diagnosis = "stability.global-max"
# why = "one maximum for the whole batch, so that a low row becomes 0/0 and a NaN reaches every row"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max())
    return e / e.sum(axis=axis, keepdims=True)
