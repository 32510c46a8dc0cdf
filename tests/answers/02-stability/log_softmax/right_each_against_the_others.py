# /// answer
# item = "log_softmax"
# marks = 4
# ///
def log_softmax(z, axis=-1):
    """log p_i = -log(1 + sum of exp(z_j - z_i) over the others), the sum kept as a logarithm."""
    rows = np.moveaxis(np.asarray(z, dtype=float), axis, -1)
    out = np.empty(rows.shape)
    with np.errstate(invalid="ignore"):
        for i in range(rows.shape[-1]):
            others = np.delete(rows, i, axis=-1)
            if others.shape[-1] == 0:
                out[..., i] = rows[..., i] * 0.0
                continue
            rival = np.logaddexp.reduce(others, axis=-1) - rows[..., i]
            out[..., i] = -np.logaddexp(0.0, rival)
    return np.moveaxis(out, -1, axis)
