# /// answer
# item = "logsumexp"
# marks = 4
# ///
def logsumexp(z, axis=-1):
    rows = np.swapaxes(np.asarray(z, dtype=float), axis, -1)
    top = rows.max(axis=-1)
    level = np.where(np.isfinite(top), top, 0)
    with np.errstate(over="ignore", divide="ignore", invalid="ignore"):
        total = np.einsum("...k,k->...", np.exp(rows - level[..., None]), np.ones(rows.shape[-1]))
        out = level + np.log(total)
    # an axis in the middle went to the end, and the last one took its place
    return (
        out
        if rows.ndim < 2
        else np.moveaxis(out, axis if axis >= 0 else axis + 1, -1)
        if axis not in (-1, rows.ndim - 1)
        else out
    )
