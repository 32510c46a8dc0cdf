# /// answer
# item = "softmax_vjp"
# marks = 2.25
# caught_by = "softmax_vjp--axes"
# diagnosis = "definition.negative-axis"
# why = "builds a shape by comparing with a negative axis"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    if axis == -1:
        axis = p.ndim - 1
    shape = [1 if k == axis else n for k, n in enumerate(p.shape)]
    return p * (v - (p * v).sum(axis=axis).reshape(shape))
