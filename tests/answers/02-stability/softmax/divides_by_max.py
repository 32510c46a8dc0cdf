# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--range"
# diagnosis = "stability.scaled"
# why = "scales by the maximum instead of shifting by it"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z / z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
