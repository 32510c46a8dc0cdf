# /// answer
# item = "log_softmax"
# marks = 1.75
# caught_by = "log_softmax--range"
# diagnosis = "stability.log-epsilon"
# why = "clips p before the logarithm"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return np.log(np.clip(e / e.sum(axis=axis, keepdims=True), 1e-12, 1.0))
