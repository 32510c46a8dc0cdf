# /// answer
# item = "softmax_vjp"
# marks = 2
# caught_by = "softmax_vjp--memory"
# diagnosis = "definition.builds-matrix"
# why = "builds the matrix of each row"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    P, U = np.moveaxis(p, axis, -1), np.moveaxis(v, axis, -1)
    J = np.eye(P.shape[-1]) * P[..., None] - P[..., :, None] * P[..., None, :]
    return np.moveaxis((J @ U[..., None])[..., 0], -1, axis)
