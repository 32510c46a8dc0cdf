# /// answer
# item = "softmax_vjp"
# marks = 0
# caught_by = "softmax_vjp--product"
# diagnosis = "definition.jacobian-sign"
# why = "the sign is turned round"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    return p * ((p * v).sum(axis=axis, keepdims=True) - v)
