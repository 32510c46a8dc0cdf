# /// answer
# item = "softmax_vjp"
# marks = 2.5
# caught_by = "softmax_vjp--inputs"
# diagnosis = "definition.list-input"
# why = "needs arrays"
# ///
def softmax_vjp(p, v, axis=-1):
    return p * (v - (p * v).sum(axis=axis, keepdims=True))
