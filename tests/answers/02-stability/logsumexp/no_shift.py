# /// answer
# item = "logsumexp"
# marks = 3
# caught_by = "logsumexp--range"
# diagnosis = "stability.no-shift"
# why = "log of the sum of raw exponentials"
# ///
def logsumexp(z, axis=-1):
    return np.log(np.exp(np.asarray(z, dtype=float)).sum(axis=axis))
