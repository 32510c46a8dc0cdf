# /// answer
# item = "softmax"
# marks = 3.5
# caught_by = "softmax--special"
# diagnosis = "stability.clipped-probabilities"
# why = "clips to stay inside (0, 1)"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return np.clip(e / e.sum(axis=axis, keepdims=True), 1e-7, 1 - 1e-7)
