# /// answer
# item = "sparsemax"
# marks = 0
# caught_by = "sparsemax--projection"
# diagnosis = "definition.one-hot"
# why = "gives everything to the largest"
# ///
def sparsemax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    hard = (z == z.max(axis=axis, keepdims=True)).astype(float)
    return hard / hard.sum(axis=axis, keepdims=True)
