# /// answer
# item = "logsumexp"
# marks = 3.75
# caught_by = "logsumexp--special"
# diagnosis = "stability.nan-hidden"
# why = "asks for +inf first and overlooks the NaN beside it"
# ///
def logsumexp(z, axis=-1):
    z = np.asarray(z, dtype=float)
    return np.where(np.isposinf(z).any(axis=axis), np.inf, np.logaddexp.reduce(z, axis=axis))
