# /// answer
# item = "sparsemax"
# marks = 0
# caught_by = "sparsemax--projection"
# diagnosis = "definition.sparse-support"
# why = "keeps one class too many"
# ///
def sparsemax(z, axis=-1):
    rows = np.moveaxis(np.asarray(z, dtype=float), axis, -1)
    first = -np.sort(-rows, axis=-1)
    k = np.arange(1, rows.shape[-1] + 1)
    taus = (np.cumsum(first, axis=-1) - 1) / k
    kept = (first > taus).sum(axis=-1, keepdims=True)
    tau = np.take_along_axis(taus, np.minimum(kept, rows.shape[-1] - 1), axis=-1)
    tau = tau + 0 * rows.sum(axis=-1, keepdims=True)
    return np.moveaxis(np.maximum(rows - tau, 0.0), -1, axis)
