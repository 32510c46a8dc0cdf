# /// answer
# item = "softmax"
# marks = 3.5
# caught_by = "softmax--special"
# diagnosis = "stability.nan-hidden"
# why = "gives a row of nothing but -inf equal weights"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    empty = np.isneginf(z).all(axis=axis, keepdims=True)
    z = np.where(empty, 0.0, z)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
