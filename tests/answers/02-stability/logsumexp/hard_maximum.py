# /// answer
# item = "logsumexp"
# marks = 0
# caught_by = "logsumexp--rows"
# diagnosis = "stability.hard-max"
# why = "returns the maximum"
# ///
def logsumexp(z, axis=-1):
    return np.asarray(z, dtype=float).max(axis=axis)
