# /// answer
# item = "logsumexp"
# marks = 3.5
# caught_by = "logsumexp--rows"
# diagnosis = "stability.axis-ignored"
# why = "axis or -1: 0 counts as no axis"
# ///
def logsumexp(z, axis=-1):
    z = np.array(z, dtype=float)
    axis = axis or -1
    m = z.max(axis=axis, keepdims=True)
    m = np.where(np.isinf(m), 0.0, m)
    return np.log(np.exp(z - m).sum(axis=axis)) + m.squeeze(axis)
