# /// answer
# item = "multilabel_predict"
# marks = 1.75
# caught_by = "multilabel_predict--range"
# diagnosis = "sigmoid-vs-softmax.overflow"
# why = "e^z / (1 + e^z) is NaN for large z"
# ///
def multilabel_predict(logits, threshold=0.5):
    e = np.exp(np.asarray(logits, dtype=float))
    return (e / (1 + e) > threshold).astype(int)
