# /// answer
# item = "softmax"
# marks = 5.5
# caught_by = "softmax--special"
# diagnosis = "definition.nan-hidden"
# why = "gives a row of nothing but -inf equal probabilities"
# ///
def softmax(z, axis=-1):
    z = np.maximum(np.asarray(z, dtype=float), -1e9)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
