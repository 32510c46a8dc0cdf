# /// answer
# item = "logsumexp"
# marks = 3.75
# caught_by = "logsumexp--special"
# diagnosis = "stability.nan-spread"
# why = "one NaN makes the whole batch NaN"
# ///
def logsumexp(z, axis=-1):
    z = np.asarray(z, dtype=float)
    out = np.logaddexp.reduce(z, axis=axis)
    return out * np.nan if np.isnan(z).any() else out
