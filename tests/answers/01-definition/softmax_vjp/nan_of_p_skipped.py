# /// answer
# item = "softmax_vjp"
# marks = 2.5
# caught_by = "softmax_vjp--inputs"
# diagnosis = "definition.nan-hidden"
# why = "counts a NaN in p as 0"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.array(p, dtype=float), np.array(v, dtype=float)
    p[np.isnan(p)] = 0.0
    return p * (v - (p * v).sum(axis=axis, keepdims=True))
