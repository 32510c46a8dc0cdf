# /// answer
# item = "log_softmax"
# marks = 3.5
# caught_by = "log_softmax--rows"
# diagnosis = "stability.axis-ignored"
# why = "axis or -1: 0 counts as no axis"
# ///
def log_softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    axis = axis or -1
    d = z - z.max(axis=axis, keepdims=True)
    e = np.exp(d)
    np.put_along_axis(e, d.argmax(axis=axis, keepdims=True), 0.0, axis)
    return d - np.log1p(e.sum(axis=axis, keepdims=True))
