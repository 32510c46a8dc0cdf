# /// answer
# item = "sparsemax"
# marks = 2.25
# caught_by = "sparsemax--axes"
# diagnosis = "definition.number-of-axes"
# why = "drops axes of length 1"
# ///
def sparsemax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    rows = np.moveaxis(z, axis, -1)
    first = -np.sort(-rows, axis=-1)
    taus = (np.cumsum(first, axis=-1) - 1) / np.arange(1, rows.shape[-1] + 1)
    kept = (first > taus).sum(axis=-1, keepdims=True)
    tau = np.take_along_axis(taus, np.maximum(kept, 1) - 1, axis=-1)
    tau = tau + 0 * rows.sum(axis=-1, keepdims=True)
    q = np.maximum(rows - tau, 0)
    q = np.squeeze(q) if q.ndim > 2 else q
    return np.moveaxis(q, -1, axis)
