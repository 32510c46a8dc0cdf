# /// answer
# item = "sparsemax"
# marks = 0
# caught_by = "sparsemax--projection"
# diagnosis = "definition.sparse-softmax"
# why = "cuts small softmax weights off and divides by the sum again"
# ///
def sparsemax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    p = e / e.sum(axis=axis, keepdims=True)
    p = np.where(p < 0.05, 0, p)
    return p / p.sum(axis=axis, keepdims=True)
