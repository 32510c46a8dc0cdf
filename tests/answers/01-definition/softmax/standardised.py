# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--row"
# diagnosis = "definition.scaled"
# why = "standardises the scores first"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    z = (z - z.mean(axis=axis, keepdims=True)) / z.std(axis=axis, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=axis, keepdims=True)
