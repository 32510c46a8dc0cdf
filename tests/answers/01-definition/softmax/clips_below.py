# /// answer
# item = "softmax"
# marks = 4.5
# caught_by = "softmax--range"
# diagnosis = "definition.clipped"
# why = "clips low scores only"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.maximum(np.asarray(z, dtype=float), -80))
    return e / e.sum(axis=axis, keepdims=True)
