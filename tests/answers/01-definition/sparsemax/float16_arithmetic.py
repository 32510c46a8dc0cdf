# /// answer
# item = "sparsemax"
# marks = 2.5
# caught_by = "sparsemax--inputs"
# diagnosis = "definition.float16"
# why = "calculates float16 in float16"
# ///
def sparsemax(z, axis=-1):
    rows = np.moveaxis(np.asarray(z), axis, -1)
    rows = rows.astype(float) if rows.dtype.kind != "f" else rows
    first = -np.sort(-rows, axis=-1)
    k = np.arange(1, rows.shape[-1] + 1).astype(rows.dtype)
    taus = (np.cumsum(first, axis=-1) - 1) / k
    kept = (first > taus).sum(axis=-1, keepdims=True)
    tau = np.take_along_axis(taus, np.maximum(kept, 1) - 1, axis=-1)
    tau = tau + 0 * rows.sum(axis=-1, keepdims=True)
    return np.moveaxis(np.maximum(rows - tau, 0.0), -1, axis)
