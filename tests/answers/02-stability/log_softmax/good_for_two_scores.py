# /// answer
# item = "log_softmax"
# marks = 3
# caught_by = "log_softmax--near-one"
# diagnosis = "stability.log1p"
# why = "takes care only where there are two scores"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    if z.shape == (2,):
        return np.array([-np.logaddexp(0, z[1] - z[0]), -np.logaddexp(0, z[0] - z[1])])
    d = z - z.max(axis=axis, keepdims=True)
    return d - np.log(np.exp(d).sum(axis=axis, keepdims=True))
