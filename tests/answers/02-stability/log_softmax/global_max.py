# /// answer
# item = "log_softmax"
# marks = 2.25
# caught_by = "log_softmax--rows"
# diagnosis = "stability.global-max"
# why = "one maximum for the whole batch"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    d = z - z.max()
    return d - np.log(np.exp(d).sum(axis=axis, keepdims=True))
