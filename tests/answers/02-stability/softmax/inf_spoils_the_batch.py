# /// answer
# item = "softmax"
# marks = 3.5
# caught_by = "softmax--special"
# diagnosis = "stability.nan-spread"
# why = "one +inf anywhere makes the whole batch NaN"
# ///
def softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    if (z == np.inf).any():
        return np.full(z.shape, np.nan)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
