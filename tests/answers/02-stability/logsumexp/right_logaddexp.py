# /// answer
# item = "logsumexp"
# marks = 4
# ///
def logsumexp(z, axis=-1):
    return np.logaddexp.reduce(np.asarray(z, dtype=float), axis=axis)
