# /// answer
# item = "sparsemax"
# marks = 0
# caught_by = "sparsemax--projection"
# diagnosis = "definition.sparse-clip-once"
# why = "cuts once and divides by the sum"
# ///
def sparsemax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    q = np.maximum(z - (z.sum(axis=axis, keepdims=True) - 1) / z.shape[axis], 0)
    return q / q.sum(axis=axis, keepdims=True)
