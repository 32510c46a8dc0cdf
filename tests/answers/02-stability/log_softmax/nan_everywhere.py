# /// answer
# item = "log_softmax"
# marks = 3.75
# caught_by = "log_softmax--special"
# diagnosis = "stability.nan-spread"
# why = "one NaN makes the whole batch NaN"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    if np.isnan(z.sum()):
        return np.full(z.shape, np.nan)
    d = z - z.max(axis=axis, keepdims=True)
    e = np.exp(d)
    np.put_along_axis(e, np.argmax(d, axis=axis, keepdims=True), 0.0, axis)
    return d - np.log1p(e.sum(axis=axis, keepdims=True))
