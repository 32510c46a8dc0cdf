# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--row"
# diagnosis = "definition.base"
# why = "takes powers of 2"
# ///
def softmax(z, axis=-1):
    w = np.exp2(np.asarray(z, dtype=float))
    return w / w.sum(axis=axis, keepdims=True)
