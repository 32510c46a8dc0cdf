# /// answer
# item = "logsumexp"
# marks = 3
# caught_by = "logsumexp--pos-inf"
# diagnosis = "stability.inf-minus-inf"
# why = "inf minus inf where +inf is the maximum"
# ///
def logsumexp(z, axis=-1):
    z = np.asarray(z, dtype=float)
    top = z.max(axis=axis, keepdims=True)
    level = np.where(np.isneginf(top), 0.0, top)
    return np.log(np.exp(z - level).sum(axis=axis)) + np.squeeze(level, axis)
