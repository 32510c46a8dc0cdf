# /// answer
# item = "log_softmax"
# marks = 0
# caught_by = "log_softmax--rows"
# diagnosis = "stability.not-log"
# why = "returns the probabilities"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
