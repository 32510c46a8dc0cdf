# /// answer
# item = "softmax"
# marks = 2
# caught_by = "softmax--axes"
# diagnosis = "definition.over-the-batch"
# why = "rows run down the batch"
# ///
def softmax(z, axis=0):
    e = np.exp(np.asarray(z, dtype=float))
    return e / e.sum(axis=axis, keepdims=True)
