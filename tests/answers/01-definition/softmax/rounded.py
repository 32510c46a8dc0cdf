# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--row"
# diagnosis = "definition.rounding"
# why = "rounds to three decimals"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.asarray(z, dtype=float))
    return np.round(e / e.sum(axis=axis, keepdims=True), 3)
