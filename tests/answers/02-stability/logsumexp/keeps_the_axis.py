# /// answer
# item = "logsumexp"
# marks = 1
# caught_by = "logsumexp--rows"
# diagnosis = "stability.keepdims-left"
# why = "leaves the summed axis in place"
# ///
def logsumexp(z, axis=-1):
    z = np.asarray(z, dtype=float)
    top = z.max(axis=axis, keepdims=True)
    level = np.where(np.isinf(top), 0.0, top)
    return np.log(np.exp(z - level).sum(axis=axis, keepdims=True)) + level
