# /// answer
# item = "softmax"
# marks = 2
# caught_by = "softmax--axes"
# diagnosis = "definition.keepdims"
# why = "the sum loses its axis and no longer lines up"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.asarray(z, dtype=float))
    return e / e.sum(axis=axis)
