# /// answer
# item = "softmax"
# marks = 3.5
# caught_by = "softmax--special"
# diagnosis = "stability.nan-hidden"
# why = "hides NaN behind zeros"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return np.nan_to_num(e / e.sum(axis=axis, keepdims=True))
