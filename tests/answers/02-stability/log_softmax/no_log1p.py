# /// answer
# item = "log_softmax"
# marks = 3
# caught_by = "log_softmax--near-one"
# diagnosis = "stability.log1p"
# why = "the plain log-sum-exp: 1 + 4e-18 is 1"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    d = z - z.max(axis=axis, keepdims=True)
    return d - np.log(np.exp(d).sum(axis=axis, keepdims=True))
