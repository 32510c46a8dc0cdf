# /// answer
# item = "softmax"
# marks = 3.5
# caught_by = "softmax--rows"
# diagnosis = "stability.keepdims"
# why = "right shapes by transposing, for a square batch in the wrong direction"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    if z.ndim == 2 and z.shape[0] == z.shape[1]:
        e = np.exp(z - z.max(axis=axis, keepdims=True))
        return e / e.sum(axis=axis)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
