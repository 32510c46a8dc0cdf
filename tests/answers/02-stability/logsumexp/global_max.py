# /// answer
# item = "logsumexp"
# marks = 3.25
# caught_by = "logsumexp--rows"
# diagnosis = "stability.global-max"
# why = "one maximum for the whole batch"
# ///
def logsumexp(z, axis=-1):
    z = np.asarray(z, dtype=float)
    level = z.max()
    if np.isinf(level):
        level = 0.0
    return np.log(np.exp(z - level).sum(axis=axis)) + level
