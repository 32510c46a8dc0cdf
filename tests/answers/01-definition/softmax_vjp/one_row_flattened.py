# /// answer
# item = "softmax_vjp"
# marks = 2.25
# caught_by = "softmax_vjp--axes"
# diagnosis = "definition.number-of-axes"
# why = "a batch of one row comes back without its batch axis"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    if p.ndim == 2 and len(p) == 1:
        p2, v2 = p.reshape(-1), v.reshape(-1)
        return p2 * (v2 - p2 @ v2)
    return p * (v - (p * v).sum(axis=axis, keepdims=True))
