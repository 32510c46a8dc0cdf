# /// answer
# item = "sparsemax"
# marks = 0
# caught_by = "sparsemax--zeros"
# diagnosis = "definition.sparse-softmax"
# why = "leaves a little of everything above 0"
# ///
def sparsemax(z, axis=-1):
    rows = np.moveaxis(np.asarray(z, dtype=float), axis, -1)
    first = -np.sort(-rows, axis=-1)
    taus = (np.cumsum(first, axis=-1) - 1) / np.arange(1, rows.shape[-1] + 1)
    q = np.maximum(rows - taus.max(axis=-1, keepdims=True), 0) + 0.02
    return np.moveaxis(q / q.sum(axis=-1, keepdims=True), -1, axis)
