# /// answer
# item = "softmax"
# marks = 4.5
# caught_by = "softmax--axes"
# diagnosis = "definition.number-of-axes"
# why = "knows the first axis and the last, and takes every other for the last"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.asarray(z, dtype=float))
    axis = 0 if axis in (0, -e.ndim) else -1
    return e / e.sum(axis=axis, keepdims=True)
