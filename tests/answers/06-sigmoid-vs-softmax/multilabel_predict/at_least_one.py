# /// answer
# item = "multilabel_predict"
# marks = 1
# caught_by = "multilabel_predict--threshold"
# diagnosis = "sigmoid-vs-softmax.winner-takes-all"
# why = "falls back to the best label where there is none"
# ///
def multilabel_predict(logits, threshold=0.5):
    z = np.asarray(logits, dtype=float)
    p = 1 / (1 + np.exp(-z))
    found = p > threshold
    if z.ndim:
        none = ~found.any(axis=-1, keepdims=True)
        found = found | (none & (p == p.max(axis=-1, keepdims=True)))
    return found.astype(int)
