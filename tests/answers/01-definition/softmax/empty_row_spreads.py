# /// answer
# item = "softmax"
# marks = 5.5
# caught_by = "softmax--special"
# diagnosis = "definition.nan-spread"
# why = "one row without an answer makes the batch NaN"
# ///
def softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    e = np.exp(z)
    s = e.sum(axis=axis, keepdims=True)
    return np.full(z.shape, np.nan) if (s == 0).any() else e / s
