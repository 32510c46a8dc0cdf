# /// answer
# item = "log_softmax"
# marks = 1.75
# caught_by = "log_softmax--range"
# diagnosis = "stability.log-epsilon"
# why = "log(p + 1e-8): no value below -18.4, and -inf is gone"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return np.log(e / e.sum(axis=axis, keepdims=True) + 1e-8)
