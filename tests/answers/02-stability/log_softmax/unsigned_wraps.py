# /// answer
# item = "log_softmax"
# marks = 3.75
# caught_by = "log_softmax--inputs"
# diagnosis = "stability.integer-wrap"
# why = "subtracts before promoting"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z)
    d = (z - z.max(axis=axis, keepdims=True)).astype(float)
    e = np.exp(d)
    np.put_along_axis(e, np.argmax(d, axis=axis, keepdims=True), 0.0, axis)
    return d - np.log1p(e.sum(axis=axis, keepdims=True))
