# /// answer
# item = "softmax"
# marks = 3.5
# caught_by = "softmax--rows"
# diagnosis = "stability.axis-ignored"
# why = "the maximum follows the axis, the sum does not"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
