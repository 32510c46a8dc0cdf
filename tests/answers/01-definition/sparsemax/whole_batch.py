# /// answer
# item = "sparsemax"
# marks = 2
# caught_by = "sparsemax--axes"
# diagnosis = "definition.global-sum"
# why = "takes the batch for one long row"
# ///
def sparsemax(z, axis=-1):
    rows = np.asarray(z, dtype=float).reshape(1, -1)
    first = -np.sort(-rows, axis=-1)
    k = np.arange(1, rows.shape[-1] + 1)
    taus = (np.cumsum(first, axis=-1) - 1) / k
    kept = (first > taus).sum(axis=-1, keepdims=True)
    tau = np.take_along_axis(taus, np.maximum(kept, 1) - 1, axis=-1)
    tau = tau + 0 * rows.sum(axis=-1, keepdims=True)
    return np.maximum(rows - tau, 0.0).reshape(np.shape(z))
