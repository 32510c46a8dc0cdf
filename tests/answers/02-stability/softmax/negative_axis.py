# /// answer
# item = "softmax"
# marks = 3.5
# caught_by = "softmax--rows"
# diagnosis = "stability.negative-axis"
# why = "builds a shape by comparing positions with the axis, which a negative one never equals"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    if axis == -1:
        axis = z.ndim - 1
    shape = [1 if i == axis else n for i, n in enumerate(z.shape)]
    e = np.exp(z - z.max(axis=axis).reshape(shape))
    return e / e.sum(axis=axis).reshape(shape)
