# /// answer
# item = "softmax_vjp"
# marks = 2
# caught_by = "softmax_vjp--memory"
# diagnosis = "definition.builds-matrix"
# why = "builds the matrix of differences in torch"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    P, U = (torch.tensor(np.moveaxis(a, axis, -1).copy()) for a in (p, v))
    out = (P[..., :, None] * P[..., None, :] * (U[..., :, None] - U[..., None, :])).sum(-1)
    return np.moveaxis(out.numpy(), -1, axis)
