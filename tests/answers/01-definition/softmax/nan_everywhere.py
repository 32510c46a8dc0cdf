# /// answer
# item = "softmax"
# marks = 5.5
# caught_by = "softmax--special"
# diagnosis = "definition.nan-spread"
# why = "one maximum for the whole batch: a NaN reaches every row"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max())
    return e / e.sum(axis=axis, keepdims=True)
