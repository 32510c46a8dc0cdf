# /// answer
# item = "log_softmax"
# marks = 3.75
# caught_by = "log_softmax--special"
# diagnosis = "stability.nan-hidden"
# why = "writes -inf over the NaN of its row"
# ///
def log_softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    d = z - z.max(axis=axis, keepdims=True)
    e = np.exp(d)
    np.put_along_axis(e, d.argmax(axis=axis, keepdims=True), 0.0, axis)
    out = d - np.log1p(e.sum(axis=axis, keepdims=True))
    out[np.isneginf(z)] = -np.inf
    return out
