# /// answer
# item = "multilabel_predict"
# marks = 0.25
# caught_by = "multilabel_predict--threshold"
# diagnosis = "sigmoid-vs-softmax.winner-takes-all"
# why = "softmax instead of sigmoid"
# ///
def multilabel_predict(logits, threshold=0.5):
    z = np.asarray(logits, dtype=float)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return (e / e.sum(axis=-1, keepdims=True) > threshold).astype(int)
