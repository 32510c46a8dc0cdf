# /// answer
# item = "sparsemax"
# marks = 0
# caught_by = "sparsemax--projection"
# diagnosis = "definition.sparse-clip-once"
# why = "projects on the plane of sum 1 and leaves negative entries"
# ///
def sparsemax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    return z - (z.sum(axis=axis, keepdims=True) - 1) / z.shape[axis]
