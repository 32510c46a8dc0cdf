# /// answer
# item = "softmax"
# marks = 5
# caught_by = "softmax--inputs"
# diagnosis = "definition.float16"
# why = "exponentiates in float16 and sums in float64"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z)
    if z.dtype != np.float16:
        z = z.astype(float)
    e = np.exp(z - z.max(axis=axis, keepdims=True)).astype(float)
    return e / e.sum(axis=axis, keepdims=True)
