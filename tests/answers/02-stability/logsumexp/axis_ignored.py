# /// answer
# item = "logsumexp"
# marks = 3.5
# caught_by = "logsumexp--rows"
# diagnosis = "stability.axis-ignored"
# why = "the last axis is built in"
# ///
def logsumexp(z, axis=-1):
    return np.logaddexp.reduce(np.asarray(z, dtype=float), axis=-1)
