# /// answer
# item = "sparsemax"
# marks = 0
# caught_by = "sparsemax--projection"
# diagnosis = "definition.sparse-clip-once"
# why = "spreads the missing sum over all and cuts once"
# ///
def sparsemax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    return np.maximum(z - (z.sum(axis=axis, keepdims=True) - 1) / z.shape[axis], 0)
