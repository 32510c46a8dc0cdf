# /// answer
# item = "softmax"
# marks = 3.5
# caught_by = "softmax--inputs"
# diagnosis = "stability.list-input"
# why = "calls a method of arrays on the input"
# ///
def softmax(z, axis=-1):
    z = z.astype(float)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
