# /// answer
# item = "logsumexp"
# marks = 2.75
# caught_by = "logsumexp--range"
# diagnosis = "stability.epsilon"
# why = "a shift by 300 and a small constant that becomes the result"
# ///
def logsumexp(z, axis=-1):
    z = np.asarray(z, dtype=float)
    top = np.maximum(z.max(axis=axis, keepdims=True), 0.0)
    level = np.where(np.isinf(top), 0.0, top)
    return np.log(np.exp(z - level).sum(axis=axis) + 1e-300) + np.squeeze(level, axis)
