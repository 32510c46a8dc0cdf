# /// answer
# item = "softmax"
# marks = 4
# caught_by = "softmax--range"
# diagnosis = "definition.short-overflow"
# why = "exponentiates in float32 without a shift"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.asarray(z, dtype=np.float32))
    return e / e.sum(axis=axis, keepdims=True)
