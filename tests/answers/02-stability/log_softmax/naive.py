# /// answer
# item = "log_softmax"
# marks = 2
# caught_by = "log_softmax--range"
# diagnosis = "stability.no-shift"
# why = "scores minus the log of the raw sum"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    return z - np.log(np.exp(z).sum(axis=axis, keepdims=True))
