# /// answer
# item = "softmax"
# marks = 3.5
# caught_by = "softmax--special"
# diagnosis = "stability.inf-row"
# why = "gives +inf the whole weight"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    p = e / e.sum(axis=axis, keepdims=True)
    top = np.isposinf(z)
    return np.where(
        top.any(axis=axis, keepdims=True), top / np.maximum(top.sum(axis=axis, keepdims=True), 1), p
    )
