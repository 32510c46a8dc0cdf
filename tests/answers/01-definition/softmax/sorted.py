# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--row"
# diagnosis = "definition.order"
# why = "returns the probabilities from the largest down"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.asarray(z, dtype=float))
    return -np.sort(-e / e.sum(axis=axis, keepdims=True), axis=axis)
