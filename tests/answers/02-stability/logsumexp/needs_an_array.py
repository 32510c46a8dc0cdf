# /// answer
# item = "logsumexp"
# marks = 3.75
# caught_by = "logsumexp--inputs"
# diagnosis = "stability.list-input"
# why = "calls a method of arrays on the input"
# ///
def logsumexp(z, axis=-1):
    return np.logaddexp.reduce(z.astype(np.float64), axis=axis)
