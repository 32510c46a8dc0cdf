# /// answer
# item = "logsumexp"
# marks = 3.75
# caught_by = "logsumexp--inputs"
# diagnosis = "general.mutated"
# why = "writes into the caller's array"
# ///
def logsumexp(z, axis=-1):
    z = np.asarray(z, dtype=float)
    top = z.max(axis=axis, keepdims=True)
    level = np.where(np.isinf(top), 0.0, top)
    z -= level
    return np.log(np.exp(z).sum(axis=axis)) + np.squeeze(level, axis)
