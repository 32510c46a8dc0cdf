# /// answer
# item = "log_softmax"
# marks = 3.75
# caught_by = "log_softmax--inputs"
# diagnosis = "stability.float16"
# why = "calculates float16 in float16"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z)
    if z.dtype.kind != "f":
        z = z.astype(float)
    d = z - z.max(axis=axis, keepdims=True)
    e = np.exp(d)
    np.put_along_axis(e, np.argmax(d, axis=axis, keepdims=True), 0.0, axis)
    return d - np.log1p(e.sum(axis=axis, keepdims=True))
