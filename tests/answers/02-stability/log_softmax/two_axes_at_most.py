# /// answer
# item = "log_softmax"
# marks = 3.5
# caught_by = "log_softmax--rows"
# diagnosis = "stability.number-of-axes"
# why = "written for matrices"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    if z.ndim > 1 and axis in (0, -2):
        return log_softmax(z.T).T
    rows = z.reshape(-1, z.shape[-1])
    d = rows - rows.max(axis=1)[:, None]
    e = np.exp(d)
    e[np.arange(len(e)), d.argmax(axis=1)] = 0.0
    return (d - np.log1p(e.sum(axis=1))[:, None]).reshape(z.shape if z.ndim < 3 else rows.shape)
