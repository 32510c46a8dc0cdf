# /// answer
# item = "sparsemax"
# marks = 0
# caught_by = "sparsemax--projection"
# diagnosis = "definition.divides-scores"
# why = "cuts negative scores off and divides by the sum"
# ///
def sparsemax(z, axis=-1):
    z = np.maximum(np.asarray(z, dtype=float), 0)
    return z / z.sum(axis=axis, keepdims=True)
