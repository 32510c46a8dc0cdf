# /// answer
# item = "logsumexp"
# marks = 0
# caught_by = "logsumexp--rows"
# diagnosis = "stability.max-not-added"
# why = "does not add the maximum again"
# ///
def logsumexp(z, axis=-1):
    z = np.asarray(z, dtype=float)
    top = z.max(axis=axis, keepdims=True)
    level = np.where(np.isinf(top), 0.0, top)
    return np.log(np.exp(z - level).sum(axis=axis))
