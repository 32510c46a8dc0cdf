# /// answer
# item = "softmax"
# marks = 4.5
# caught_by = "softmax--range"
# diagnosis = "definition.epsilon"
# why = "adds a small constant to the denominator"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.asarray(z, dtype=float))
    return e / (e.sum(axis=axis, keepdims=True) + 1e-12)
