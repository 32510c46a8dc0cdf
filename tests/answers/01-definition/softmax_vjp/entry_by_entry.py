# /// answer
# item = "softmax_vjp"
# marks = 1
# caught_by = "softmax_vjp--product"
# diagnosis = "definition.jacobian-diagonal"
# why = "uses the diagonal alone"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    return p * (1 - p) * v
