# /// answer
# item = "softmax"
# marks = 4
# caught_by = "softmax--axes"
# diagnosis = "definition.axis-ignored"
# why = "takes axis=0 for no axis at all"
# ///
def softmax(z, axis=-1):
    axis = axis or -1
    e = np.exp(np.asarray(z, dtype=float))
    return e / e.sum(axis=axis, keepdims=True)
