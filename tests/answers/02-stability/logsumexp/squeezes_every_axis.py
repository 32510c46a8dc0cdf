# /// answer
# item = "logsumexp"
# marks = 3.5
# caught_by = "logsumexp--rows"
# diagnosis = "general.shape"
# why = "squeeze() without an axis also drops a batch of one row"
# ///
def logsumexp(z, axis=-1):
    z = np.array(z, dtype=float)
    m = z.max(axis=axis, keepdims=True)
    m = np.where(np.isinf(m), 0.0, m)
    return (m + np.log(np.exp(z - m).sum(axis=axis, keepdims=True))).squeeze()
