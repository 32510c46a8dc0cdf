# /// answer
# item = "multilabel_predict"
# marks = 0
# caught_by = "multilabel_predict--threshold"
# diagnosis = "sigmoid-vs-softmax.sigmoid-twice"
# why = "the sigmoid of the probability"
# ///
def multilabel_predict(logits, threshold=0.5):
    p = 1 / (1 + np.exp(-np.asarray(logits, dtype=float)))
    return (1 / (1 + np.exp(-p)) > threshold).astype(int)
