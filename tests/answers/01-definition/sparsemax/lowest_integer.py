# /// answer
# item = "sparsemax"
# marks = 2.5
# caught_by = "sparsemax--inputs"
# diagnosis = "definition.integer-wrap"
# why = "turns the sign of signed bytes before they are floats: -128 has no opposite"
# ///
def sparsemax(z, axis=-1):
    rows = np.moveaxis(np.asarray(z), axis, -1)
    rows = rows.astype(float) if rows.dtype.kind != "i" else rows
    first = -np.sort(-rows, axis=-1)
    k = np.arange(1, rows.shape[-1] + 1)
    taus = (np.cumsum(first, axis=-1) - 1) / k
    kept = (first > taus).sum(axis=-1, keepdims=True)
    tau = np.take_along_axis(taus, np.maximum(kept, 1) - 1, axis=-1)
    tau = tau + 0 * rows.sum(axis=-1, keepdims=True)
    rows = rows.astype(float)
    return np.moveaxis(np.maximum(rows - tau, 0.0), -1, axis)
