# /// answer
# item = "softmax"
# marks = 5.5
# caught_by = "softmax--special"
# diagnosis = "definition.nan-hidden"
# why = "replaces NaN by 0"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.asarray(z, dtype=float))
    return np.nan_to_num(e / e.sum(axis=axis, keepdims=True))
