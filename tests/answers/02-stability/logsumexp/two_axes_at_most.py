# /// answer
# item = "logsumexp"
# marks = 3.5
# caught_by = "logsumexp--rows"
# diagnosis = "stability.number-of-axes"
# why = "written for matrices"
# ///
def logsumexp(z, axis=-1):
    z = np.asarray(z, dtype=float)
    if z.ndim > 1 and axis in (0, -2):
        z = z.T
    if z.ndim == 1:
        return np.logaddexp.reduce(z)
    return np.array([np.logaddexp.reduce(row) for row in z]).reshape(len(z))
