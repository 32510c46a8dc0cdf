# /// answer
# item = "softmax"
# marks = 4.5
# caught_by = "softmax--axes"
# diagnosis = "definition.negative-axis"
# why = "builds a shape by comparing with a negative axis"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.asarray(z, dtype=float))
    if axis == -1:
        axis = e.ndim - 1
    shape = [1 if k == axis else n for k, n in enumerate(e.shape)]
    return e / e.sum(axis=axis).reshape(shape)
