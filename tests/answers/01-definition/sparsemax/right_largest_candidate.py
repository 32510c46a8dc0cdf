# /// answer
# item = "sparsemax"
# marks = 3
# ///
def sparsemax(z, axis=-1):
    # tau is the largest of all candidates: fewer or more than the right k would give a smaller one
    rows = np.swapaxes(np.asarray(z, dtype=float), axis, -1)
    first = np.flip(np.sort(rows, axis=-1), axis=-1)
    taus = (np.cumsum(first, axis=-1) - 1.0) / (1.0 + np.arange(rows.shape[-1]))
    q = rows - taus.max(axis=-1, keepdims=True)
    return np.swapaxes(np.where(q < 0, 0.0, q), axis, -1)
