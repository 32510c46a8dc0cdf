# /// answer
# item = "logsumexp"
# marks = 3.75
# caught_by = "logsumexp--special"
# diagnosis = "stability.empty-row"
# why = "-inf minus -inf in a row of nothing but -inf"
# ///
def logsumexp(z, axis=-1):
    z = np.asarray(z, dtype=float)
    top = z.max(axis=axis, keepdims=True)
    level = np.where(np.isposinf(top), 0.0, top)
    return np.log(np.exp(z - level).sum(axis=axis)) + np.squeeze(level, axis)
