# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--row"
# diagnosis = "definition.other-function"
# why = "takes the smallest score off and divides by the sum: shift invariant, and no softmax"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    w = z - z.min(axis=axis, keepdims=True)
    return w / w.sum(axis=axis, keepdims=True)
