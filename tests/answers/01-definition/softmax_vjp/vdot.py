# /// answer
# item = "softmax_vjp"
# marks = 1.75
# caught_by = "softmax_vjp--axes"
# diagnosis = "definition.global-sum"
# why = "a product of the whole batch"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    return p * (v - np.vdot(p, v))
