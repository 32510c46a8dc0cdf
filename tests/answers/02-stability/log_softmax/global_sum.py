# /// answer
# item = "log_softmax"
# marks = 2
# caught_by = "log_softmax--rows"
# diagnosis = "stability.global-sum"
# why = "sums over the whole batch"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    top = z.max()
    return z - top - np.log(np.exp(z - top).sum())
