# /// answer
# item = "log_softmax"
# marks = 4
# ///
def log_softmax(z, axis=-1):
    """Near p = 1 through log1p(-(1 - p)), where 1 - p is summed from the others; elsewhere the usual way."""
    z = np.asarray(z, dtype=float)
    d = z - z.max(axis=axis, keepdims=True)
    e = np.exp(d)
    total = e.sum(axis=axis, keepdims=True)
    first = np.argmax(d, axis=axis, keepdims=True)
    others = e.copy()
    np.put_along_axis(others, first, 0.0, axis)
    out = d - np.log(total)
    np.put_along_axis(out, first, np.log1p(-others.sum(axis=axis, keepdims=True) / total), axis)
    return out
