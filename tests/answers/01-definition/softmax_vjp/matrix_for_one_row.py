# /// answer
# item = "softmax_vjp"
# marks = 2
# caught_by = "softmax_vjp--memory"
# diagnosis = "definition.builds-matrix"
# why = "the matrix for one row, the cheap product for a batch"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    if p.ndim == 1:
        return (np.diag(p) - np.outer(p, p)) @ v
    return p * (v - (p * v).sum(axis=axis, keepdims=True))
