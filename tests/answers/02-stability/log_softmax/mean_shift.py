# /// answer
# item = "log_softmax"
# marks = 1.75
# caught_by = "log_softmax--range"
# diagnosis = "stability.mean-shift"
# why = "centres by the mean"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    c = z - z.mean(axis=axis, keepdims=True)
    return c - np.log(np.exp(c).sum(axis=axis, keepdims=True))
