# /// answer
# item = "log_softmax"
# marks = 3.75
# caught_by = "log_softmax--special"
# diagnosis = "stability.neg-inf-lost"
# why = "replaces -inf by the smallest finite number"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    d = z - z.max(axis=axis, keepdims=True)
    e = np.exp(d)
    np.put_along_axis(e, np.argmax(d, axis=axis, keepdims=True), 0.0, axis)
    out = d - np.log1p(e.sum(axis=axis, keepdims=True))
    return np.where(np.isneginf(out), np.finfo(float).min, out)
