# /// answer
# item = "log_softmax"
# marks = 3
# caught_by = "log_softmax--near-one"
# diagnosis = "stability.log1p"
# why = "log1p, but of a sum from which the digits have already gone"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    d = z - z.max(axis=axis, keepdims=True)
    return d - np.log1p(np.exp(d).sum(axis=axis, keepdims=True) - 1.0)
