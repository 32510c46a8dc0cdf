# /// answer
# item = "softmax_vjp"
# marks = 2.25
# caught_by = "softmax_vjp--axes"
# diagnosis = "definition.number-of-axes"
# why = "transposes rows that run along another axis than the last"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    if axis in (-1, p.ndim - 1):
        return p * (v - (p * v).sum(axis=-1, keepdims=True))
    return (p.T * (v.T - (p * v).sum(axis=0)[:, None])).T
