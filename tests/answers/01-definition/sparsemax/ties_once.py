# /// answer
# item = "sparsemax"
# marks = 1
# caught_by = "sparsemax--projection"
# diagnosis = "definition.sparse-ties"
# why = "counts equal scores once"
# ///
def sparsemax(z, axis=-1):
    rows = np.moveaxis(np.asarray(z, dtype=float), axis, -1)
    first = -np.sort(-rows, axis=-1)
    again = np.concatenate([np.zeros((*rows.shape[:-1], 1), bool), first[..., 1:] == first[..., :-1]], -1)
    first = np.where(again, -1e9, first)
    first = -np.sort(-first, axis=-1)
    k = np.arange(1, rows.shape[-1] + 1)
    taus = (np.cumsum(first, axis=-1) - 1) / k
    kept = (first > taus).sum(axis=-1, keepdims=True)
    tau = np.take_along_axis(taus, np.maximum(kept, 1) - 1, axis=-1)
    tau = tau + 0 * rows.sum(axis=-1, keepdims=True)
    return np.moveaxis(np.maximum(rows - tau, 0.0), -1, axis)
