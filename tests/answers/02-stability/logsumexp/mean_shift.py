# /// answer
# item = "logsumexp"
# marks = 1.75
# caught_by = "logsumexp--range"
# diagnosis = "stability.mean-shift"
# why = "centres by the mean"
# ///
def logsumexp(z, axis=-1):
    z = np.asarray(z, dtype=float)
    level = z.mean(axis=axis, keepdims=True)
    return np.log(np.exp(z - level).sum(axis=axis)) + np.squeeze(level, axis)
