# /// answer
# item = "softmax"
# marks = 2
# caught_by = "softmax--range"
# diagnosis = "stability.mean-shift"
# why = "subtracts the smallest score; beside -inf everything is NaN"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.min(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
