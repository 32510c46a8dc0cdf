# /// answer
# item = "softmax_vjp"
# marks = 2.25
# caught_by = "softmax_vjp--axes"
# diagnosis = "definition.number-of-axes"
# why = "drops every axis of length 1"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.squeeze(np.asarray(p, dtype=float)), np.squeeze(np.asarray(v, dtype=float))
    if p.ndim == 0:
        return np.zeros(1)
    return p * (v - (p * v).sum(axis=axis, keepdims=True))
