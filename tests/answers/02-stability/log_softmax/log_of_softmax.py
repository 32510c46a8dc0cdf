# /// answer
# item = "log_softmax"
# marks = 2
# caught_by = "log_softmax--range"
# diagnosis = "stability.log-of-softmax"
# why = "takes the logarithm of the probabilities"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return np.log(e / e.sum(axis=axis, keepdims=True))
