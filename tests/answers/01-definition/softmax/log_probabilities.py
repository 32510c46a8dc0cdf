# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--row"
# diagnosis = "definition.logarithm"
# why = "returns logarithms"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    return z - np.log(np.exp(z).sum(axis=axis, keepdims=True))
