# /// answer
# item = "softmax"
# marks = 2.5
# caught_by = "softmax--rows"
# diagnosis = "stability.keepdims"
# why = "the reduced axis is dropped and the shapes no longer line up"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=axis))
    return e / e.sum(axis=axis)
