# /// answer
# item = "softmax_vjp"
# marks = 1.75
# caught_by = "softmax_vjp--axes"
# diagnosis = "definition.over-the-batch"
# why = "the first axis is built in"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    return p * (v - (p * v).sum(axis=0, keepdims=True))
