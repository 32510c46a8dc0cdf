# /// answer
# item = "softmax"
# marks = 5
# caught_by = "softmax--inputs"
# diagnosis = "definition.list-input"
# why = "needs an array"
# ///
def softmax(z, axis=-1):
    e = np.exp(z.astype(float))
    return e / e.sum(axis=axis, keepdims=True)
