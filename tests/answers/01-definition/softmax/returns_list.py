# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--own-work"
# diagnosis = "general.type"
# why = "returns a list"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.asarray(z, dtype=float))
    return (e / e.sum(axis=axis, keepdims=True)).tolist()
