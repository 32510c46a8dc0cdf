# /// answer
# item = "softmax"
# marks = 5.5
# caught_by = "softmax--special"
# diagnosis = "definition.clipped"
# why = "clips the probabilities to stay inside (0, 1)"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.asarray(z, dtype=float))
    return np.clip(e / e.sum(axis=axis, keepdims=True), 1e-7, 1 - 1e-7)
