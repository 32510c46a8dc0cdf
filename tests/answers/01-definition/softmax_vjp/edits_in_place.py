# /// answer
# item = "softmax_vjp"
# marks = 2.5
# caught_by = "softmax_vjp--inputs"
# diagnosis = "general.mutated"
# why = "subtracts the average in place"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    v -= (p * v).sum(axis=axis, keepdims=True)
    return p * v
