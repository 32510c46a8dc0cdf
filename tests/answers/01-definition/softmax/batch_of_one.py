# /// answer
# item = "softmax"
# marks = 4.5
# caught_by = "softmax--axes"
# diagnosis = "definition.over-the-batch"
# why = "takes a batch of one for a column"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    if z.ndim == 2 and len(z) == 1:
        axis = 0
    e = np.exp(z)
    return e / e.sum(axis=axis, keepdims=True)
