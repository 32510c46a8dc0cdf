# /// answer
# item = "softmax_vjp"
# marks = 2
# caught_by = "softmax_vjp--memory"
# diagnosis = "definition.builds-matrix"
# why = "the cheap product for one row, matrices for a batch"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    if p.ndim == 1:
        return p * (v - p @ v)
    P, U = np.moveaxis(p, axis, -1), np.moveaxis(v, axis, -1)
    J = np.eye(P.shape[-1]) * P[..., None] - P[..., :, None] * P[..., None, :]
    return np.moveaxis(np.einsum("...ij,...j->...i", J, U), -1, axis)
