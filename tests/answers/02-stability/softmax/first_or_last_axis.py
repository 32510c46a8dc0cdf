# /// answer
# item = "softmax"
# marks = 3.5
# caught_by = "softmax--rows"
# diagnosis = "stability.number-of-axes"
# why = "knows the first axis and the last, and takes every other for the last"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    if z.ndim > 1 and axis in (0, -z.ndim):
        return np.moveaxis(softmax(np.moveaxis(z, 0, -1)), -1, 0)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
