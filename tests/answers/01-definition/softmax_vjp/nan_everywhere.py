# /// answer
# item = "softmax_vjp"
# marks = 2.5
# caught_by = "softmax_vjp--inputs"
# diagnosis = "definition.nan-spread"
# why = "a NaN anywhere makes everything NaN"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    return p * (v - (p * v).sum(axis=axis, keepdims=True)) + 0 * v.sum()
