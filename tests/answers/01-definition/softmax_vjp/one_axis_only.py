# /// answer
# item = "softmax_vjp"
# marks = 0.75
# caught_by = "softmax_vjp--axes"
# diagnosis = "definition.keepdims"
# why = "p @ v, which is right for one axis only"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    return p * (v - p @ v)
