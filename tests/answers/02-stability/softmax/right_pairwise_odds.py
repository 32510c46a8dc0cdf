# /// answer
# item = "softmax"
# marks = 4
# ///
def softmax(z, axis=-1):
    """p_i = 1 / sum_j exp(z_j - z_i): no maximum anywhere, because 1 / inf is 0."""
    rows = np.moveaxis(np.asarray(z, dtype=float), axis, -1)
    with np.errstate(over="ignore", invalid="ignore"):
        p = 1.0 / np.exp(rows[..., None, :] - rows[..., :, None]).sum(axis=-1)
    lost = np.isneginf(rows) & np.isfinite(rows).any(axis=-1, keepdims=True)
    poisoned = np.isnan(rows).any(axis=-1, keepdims=True) | np.isposinf(rows).any(axis=-1, keepdims=True)
    p = np.where(poisoned, np.nan, np.where(lost, 0.0, p))
    return np.moveaxis(p, -1, axis)
