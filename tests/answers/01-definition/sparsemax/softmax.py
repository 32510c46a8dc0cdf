# /// answer
# item = "sparsemax"
# marks = 0
# caught_by = "sparsemax--projection"
# diagnosis = "definition.sparse-softmax"
# why = "the softmax of the scores"
# ///
def sparsemax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
