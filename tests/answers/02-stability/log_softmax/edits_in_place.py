# /// answer
# item = "log_softmax"
# marks = 3.75
# caught_by = "log_softmax--inputs"
# diagnosis = "general.mutated"
# why = "shifts the caller's array"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    z -= z.max(axis=axis, keepdims=True)
    e = np.exp(z)
    np.put_along_axis(e, np.argmax(z, axis=axis, keepdims=True), 0.0, axis)
    return z - np.log1p(e.sum(axis=axis, keepdims=True))
