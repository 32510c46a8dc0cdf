# /// answer
# item = "log_softmax"
# marks = 3.5
# caught_by = "log_softmax--rows"
# diagnosis = "stability.negative-axis"
# why = "moves the axis by hand, for axes counted from the front"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    if axis == -1:
        axis = z.ndim - 1
    order = [i for i in range(z.ndim) if i != axis] + [axis]
    rows = z.transpose(order[-z.ndim :])
    d = rows - rows.max(axis=-1, keepdims=True)
    e = np.exp(d)
    np.put_along_axis(e, np.argmax(d, axis=-1, keepdims=True), 0.0, -1)
    return np.moveaxis(d - np.log1p(e.sum(axis=-1, keepdims=True)), -1, axis)
