# /// answer
# item = "softmax"
# marks = 3.5
# caught_by = "softmax--rows"
# diagnosis = "stability.number-of-axes"
# why = "written for matrices: a third axis is not provided for"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    if z.ndim == 1:
        e = np.exp(z - z.max())
        return e / e.sum()
    if axis in (0, -2):
        return softmax(z.T, axis=1).T
    e = np.exp(z - z.max(axis=1)[:, None])
    return e / e.sum(axis=1)[:, None]
