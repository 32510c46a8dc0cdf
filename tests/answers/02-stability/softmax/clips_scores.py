# /// answer
# item = "softmax"
# marks = 2
# caught_by = "softmax--range"
# diagnosis = "stability.clipped-logits"
# why = "clips the scores to where exp does not overflow: 1000 and 1001 become equal"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.clip(np.asarray(z, dtype=float), -700, 700))
    return e / e.sum(axis=axis, keepdims=True)
