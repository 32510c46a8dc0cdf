# /// answer
# item = "log_softmax"
# marks = 1.75
# caught_by = "log_softmax--range"
# diagnosis = "stability.abs-max"
# why = "subtracts the largest absolute value"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    d = z - np.abs(z).max(axis=axis, keepdims=True)
    return d - np.log(np.exp(d).sum(axis=axis, keepdims=True))
