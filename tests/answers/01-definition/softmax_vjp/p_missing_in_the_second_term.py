# /// answer
# item = "softmax_vjp"
# marks = 0
# caught_by = "softmax_vjp--product"
# diagnosis = "definition.vjp-factor"
# why = "the second term lacks its factor p"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    return p * v - (p * v).sum(axis=axis, keepdims=True)
