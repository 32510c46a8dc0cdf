# /// answer
# item = "log_softmax"
# marks = 3.75
# caught_by = "log_softmax--inputs"
# diagnosis = "stability.list-input"
# why = "uses the input before it is an array"
# ///
def log_softmax(z, axis=-1):
    d = (z * 1.0).astype(float)
    d = d - d.max(axis=axis, keepdims=True)
    e = np.exp(d)
    np.put_along_axis(e, np.argmax(d, axis=axis, keepdims=True), 0.0, axis)
    return d - np.log1p(e.sum(axis=axis, keepdims=True))
