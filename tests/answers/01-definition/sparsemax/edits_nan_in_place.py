# /// answer
# item = "sparsemax"
# marks = 2.5
# caught_by = "sparsemax--inputs"
# diagnosis = "general.mutated"
# why = "clears NaN in the caller's array"
# ///
def sparsemax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    bad = np.isnan(z).any(axis=axis, keepdims=True)
    z[np.isnan(z)] = 0.0
    rows = np.moveaxis(z, axis, -1)
    first = -np.sort(-rows, axis=-1)
    taus = (np.cumsum(first, axis=-1) - 1) / np.arange(1, rows.shape[-1] + 1)
    kept = (first > taus).sum(axis=-1, keepdims=True)
    tau = np.take_along_axis(taus, kept - 1, axis=-1)
    q = np.moveaxis(np.maximum(rows - tau, 0), -1, axis)
    return np.where(bad, np.nan, q)
