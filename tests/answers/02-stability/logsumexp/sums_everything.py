# /// answer
# item = "logsumexp"
# marks = 2
# caught_by = "logsumexp--rows"
# diagnosis = "stability.global-sum"
# why = "sums over the whole batch"
# ///
def logsumexp(z, axis=-1):
    z = np.asarray(z, dtype=float)
    level = z.max()
    if np.isinf(level):
        level = 0.0
    return np.log(np.exp(z - level).sum()) + level
