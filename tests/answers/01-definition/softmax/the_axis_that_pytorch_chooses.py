# /// answer
# item = "softmax"
# marks = 4.5
# caught_by = "softmax--axes"
# diagnosis = "definition.number-of-axes"
# why = "chooses an axis by their number if none is named, as PyTorch does: the batch for three axes"
# ///
def softmax(z, axis=None):
    e = np.exp(np.asarray(z, dtype=float))
    if axis is None:
        axis = 0 if e.ndim in (0, 1, 3) else 1
    return e / e.sum(axis=axis, keepdims=True)
