# /// answer
# item = "softmax"
# marks = 4
# caught_by = "softmax--axes"
# diagnosis = "definition.axis-ignored"
# why = "the last axis is built in"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.asarray(z, dtype=float))
    return e / e.sum(axis=-1, keepdims=True)
