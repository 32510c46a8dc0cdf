# /// answer
# item = "softmax"
# marks = 5.5
# caught_by = "softmax--special"
# diagnosis = "definition.nan-hidden"
# why = "leaves NaN out of the sum"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.asarray(z, dtype=float))
    return e / np.nansum(e, axis=axis, keepdims=True)
