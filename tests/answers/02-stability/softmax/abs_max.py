# /// answer
# item = "softmax"
# marks = 2
# caught_by = "softmax--range"
# diagnosis = "stability.abs-max"
# why = "subtracts the largest absolute value; with -inf in the row that is infinite"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - np.abs(z).max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
