# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--row"
# diagnosis = "definition.divides-scores"
# why = "divides the scores by their sum"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    return z / z.sum(axis=axis, keepdims=True)
