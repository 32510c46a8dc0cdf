# /// answer
# item = "log_softmax"
# marks = 2
# caught_by = "log_softmax--rows"
# diagnosis = "stability.keepdims"
# why = "the sums do not line up with their rows"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    m = z.max(axis=axis)
    return z - m - np.log(np.exp(z - m).sum(axis=axis))
