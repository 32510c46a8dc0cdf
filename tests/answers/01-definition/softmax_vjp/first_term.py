# /// answer
# item = "softmax_vjp"
# marks = 1
# caught_by = "softmax_vjp--product"
# diagnosis = "definition.jacobian-diagonal"
# why = "forgets the outer product"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    return p * v
