# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--row"
# diagnosis = "definition.one-hot"
# why = "gives everything to the largest"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    hard = (z == z.max(axis=axis, keepdims=True)).astype(float)
    return hard / hard.sum(axis=axis, keepdims=True)
