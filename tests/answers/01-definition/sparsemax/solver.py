# /// answer
# item = "sparsemax"
# marks = 2.5
# caught_by = "sparsemax--zeros"
# diagnosis = "definition.sparse-not-zero"
# why = "bisects for a lower and an upper tau and mixes them with a softplus: small numbers stay"
# ///
def sparsemax(z, axis=-1):
    rows = np.moveaxis(np.asarray(z, dtype=float), axis, -1)
    first = -np.sort(-rows, axis=-1)
    taus = (np.cumsum(first, axis=-1) - 1) / np.arange(1, rows.shape[-1] + 1)
    q = np.maximum(rows - taus.max(axis=-1, keepdims=True), 1e-12)
    return np.moveaxis(q / q.sum(axis=-1, keepdims=True), -1, axis)
