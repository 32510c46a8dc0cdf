# /// answer
# item = "softmax_vjp"
# marks = 0.75
# caught_by = "softmax_vjp--axes"
# diagnosis = "definition.keepdims"
# why = "the averages lose their axis"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    return p * (v - (p * v).sum(axis=axis))
