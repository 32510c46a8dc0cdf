# /// answer
# item = "logsumexp"
# marks = 3
# caught_by = "logsumexp--range"
# diagnosis = "stability.abs-max"
# why = "subtracts the largest absolute value"
# ///
def logsumexp(z, axis=-1):
    z = np.asarray(z, dtype=float)
    level = np.abs(z).max(axis=axis, keepdims=True)
    level = np.where(np.isinf(level), 0.0, level)
    return np.log(np.exp(z - level).sum(axis=axis)) + np.squeeze(level, axis)
