# /// answer
# item = "logsumexp"
# marks = 2
# caught_by = "logsumexp--rows"
# diagnosis = "stability.keepdims"
# why = "the maxima do not line up with their rows"
# ///
def logsumexp(z, axis=-1):
    z = np.asarray(z, dtype=float)
    top = z.max(axis=axis)
    level = np.where(np.isinf(top), 0.0, top)
    return np.log(np.exp(z - level).sum(axis=axis)) + level
