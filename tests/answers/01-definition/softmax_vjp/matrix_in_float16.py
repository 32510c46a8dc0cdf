# /// answer
# item = "softmax_vjp"
# marks = 2
# caught_by = "softmax_vjp--memory"
# diagnosis = "definition.builds-matrix"
# why = "builds the matrix in a short format, for long rows"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    P, U = np.moveaxis(p, axis, -1), np.moveaxis(v, axis, -1)
    if P.shape[-1] > 100:
        P[..., :, None].astype(np.float16) * P[..., None, :].astype(np.float16)
    return np.moveaxis(P * (U - (P * U).sum(-1, keepdims=True)), -1, axis)
