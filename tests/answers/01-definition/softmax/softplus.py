# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--row"
# diagnosis = "definition.other-function"
# why = "makes the scores positive with softplus"
# ///
def softmax(z, axis=-1):
    w = np.logaddexp(np.asarray(z, dtype=float), 0.0)
    return w / w.sum(axis=axis, keepdims=True)
