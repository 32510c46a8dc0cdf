# /// answer
# item = "softmax"
# marks = 2.5
# caught_by = "softmax--range"
# diagnosis = "stability.float32-range"
# why = "float32 can't hold 1e307"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=np.float32)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
