# /// answer
# item = "logsumexp"
# marks = 3.75
# caught_by = "logsumexp--special"
# diagnosis = "stability.nan-hidden"
# why = "treats NaN as a number that is not there"
# ///
def logsumexp(z, axis=-1):
    z = np.asarray(z, dtype=float)
    return np.logaddexp.reduce(np.where(np.isnan(z), -np.inf, z), axis=axis)
