# /// answer
# item = "softmax_vjp"
# marks = 2.25
# caught_by = "softmax_vjp--axes"
# diagnosis = "definition.number-of-axes"
# why = "one formula for each number of axes, up to three"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    axis = axis % p.ndim
    q, w = np.moveaxis(p, axis, -1), np.moveaxis(v, axis, -1)
    if q.ndim == 1:
        m = np.einsum("k,k->", q, w)
    elif q.ndim == 2:
        m = np.einsum("bk,bk->b", q, w)[:, None]
    else:
        m = np.einsum("btk,btk->bt", q, w)[:, :, None]
    return np.moveaxis(q * (w - m), -1, axis)
