# /// answer
# item = "log_softmax"
# marks = 3.5
# caught_by = "log_softmax--rows"
# diagnosis = "stability.axis-ignored"
# why = "the last axis is built in"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    d = z - z.max(axis=-1, keepdims=True)
    e = np.exp(d)
    np.put_along_axis(e, np.argmax(d, axis=-1, keepdims=True), 0.0, -1)
    return d - np.log1p(e.sum(axis=-1, keepdims=True))
