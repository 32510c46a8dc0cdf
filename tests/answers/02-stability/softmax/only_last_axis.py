# /// answer
# item = "softmax"
# marks = 3.5
# caught_by = "softmax--rows"
# diagnosis = "stability.axis-ignored"
# why = "the last axis is built in"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
