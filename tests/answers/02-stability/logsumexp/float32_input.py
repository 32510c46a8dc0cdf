# /// answer
# item = "logsumexp"
# marks = 3
# caught_by = "logsumexp--range"
# diagnosis = "stability.float32-range"
# why = "float32 can't hold 1e307"
# ///
def logsumexp(z, axis=-1):
    return np.logaddexp.reduce(np.asarray(z, dtype=np.float32), axis=axis)
