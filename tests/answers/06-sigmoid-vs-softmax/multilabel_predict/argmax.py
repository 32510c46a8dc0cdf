# /// answer
# item = "multilabel_predict"
# marks = 0.25
# caught_by = "multilabel_predict--threshold"
# diagnosis = "sigmoid-vs-softmax.winner-takes-all"
# why = "one label per row"
# ///
def multilabel_predict(logits, threshold=0.5):
    z = np.asarray(logits, dtype=float)
    return (z == z.max(axis=-1, keepdims=True)).astype(int)
