# /// answer
# item = "softmax_vjp"
# marks = 2.25
# caught_by = "softmax_vjp--axes"
# diagnosis = "definition.axis-ignored"
# why = "the last axis is built in"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    return p * (v - (p * v).sum(axis=-1, keepdims=True))
