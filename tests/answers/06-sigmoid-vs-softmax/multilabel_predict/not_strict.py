# /// answer
# item = "multilabel_predict"
# marks = 1.75
# caught_by = "multilabel_predict--strict"
# diagnosis = "sigmoid-vs-softmax.not-strict"
# why = ">= instead of >"
# ///
def multilabel_predict(logits, threshold=0.5):
    return (1 / (1 + np.exp(-np.asarray(logits, dtype=float))) >= threshold).astype(int)
