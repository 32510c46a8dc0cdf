# /// answer
# item = "softmax"
# marks = 3
# caught_by = "softmax--rows"
# diagnosis = "stability.global-max"
# why = "the same, with a maximum that overlooks NaN"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - np.nanmax(z))
    return e / e.sum(axis=axis, keepdims=True)
