# /// answer
# item = "log_softmax"
# marks = 0
# caught_by = "log_softmax--rows"
# diagnosis = "stability.base"
# why = "logarithms to the base 2"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    d = z - z.max(axis=axis, keepdims=True)
    e = np.exp(d)
    np.put_along_axis(e, np.argmax(d, axis=axis, keepdims=True), 0.0, axis)
    return (d - np.log1p(e.sum(axis=axis, keepdims=True))) / np.log(2.0)
