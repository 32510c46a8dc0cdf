# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--row"
# diagnosis = "definition.other-function"
# why = "makes the scores positive with squares"
# ///
def softmax(z, axis=-1):
    w = np.asarray(z, dtype=float) ** 2
    return w / w.sum(axis=axis, keepdims=True)
