# /// answer
# item = "softmax"
# marks = 3.5
# caught_by = "softmax--range"
# diagnosis = "definition.clipped"
# why = "clips the scores so that nothing can overflow"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.clip(np.asarray(z, dtype=float), -50, 50))
    return e / e.sum(axis=axis, keepdims=True)
