# /// answer
# item = "softmax"
# marks = 3.5
# caught_by = "softmax--special"
# diagnosis = "stability.nan-hidden"
# why = "treats NaN in the input as a score of 0"
# ///
def softmax(z, axis=-1):
    z = np.nan_to_num(np.asarray(z, dtype=float))
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
