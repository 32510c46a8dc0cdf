# /// answer
# item = "softmax_vjp"
# marks = 0
# caught_by = "softmax_vjp--product"
# diagnosis = "definition.vjp-scores"
# why = "takes p for scores"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    p = np.exp(p) / np.exp(p).sum(axis=axis, keepdims=True)
    return p * (v - (p * v).sum(axis=axis, keepdims=True))
