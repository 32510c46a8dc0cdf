# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--row"
# diagnosis = "definition.scaled"
# why = "divides the scores by their maximum instead of subtracting it"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z / z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
