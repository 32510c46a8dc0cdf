# /// answer
# item = "softmax_vjp"
# marks = 2
# caught_by = "softmax_vjp--memory"
# diagnosis = "general.values"
# why = "gives up on long rows"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    if p.shape[axis] > 1000:
        return np.zeros_like(p)
    return p * (v - (p * v).sum(axis=axis, keepdims=True))
