# /// answer
# item = "log_softmax"
# marks = 3.75
# caught_by = "log_softmax--special"
# diagnosis = "stability.nan-hidden"
# why = "hides NaN"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    d = z - z.max(axis=axis, keepdims=True)
    e = np.exp(d)
    np.put_along_axis(e, np.argmax(d, axis=axis, keepdims=True), 0.0, axis)
    out = d - np.log1p(e.sum(axis=axis, keepdims=True))
    return np.where(np.isnan(out), 0.0, out)
