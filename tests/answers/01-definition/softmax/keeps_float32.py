# /// answer
# item = "softmax"
# marks = 5
# caught_by = "softmax--inputs"
# diagnosis = "definition.short-overflow"
# why = "calculates float32 input in float32, without a shift"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z)
    if z.dtype != np.float32:
        z = z.astype(float)
    e = np.exp(z)
    return e / e.sum(axis=axis, keepdims=True)
