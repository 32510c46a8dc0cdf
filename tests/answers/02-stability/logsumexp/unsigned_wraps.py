# /// answer
# item = "logsumexp"
# marks = 3.75
# caught_by = "logsumexp--inputs"
# diagnosis = "stability.integer-wrap"
# why = "subtracts before promoting"
# ///
def logsumexp(z, axis=-1):
    z = np.asarray(z)
    top = z.max(axis=axis, keepdims=True)
    level = np.where(np.isinf(top), 0, top) if z.dtype.kind == "f" else top
    gap = np.asarray(z - level, dtype=float)
    return np.log(np.exp(gap).sum(axis=axis)) + np.squeeze(level, axis)
