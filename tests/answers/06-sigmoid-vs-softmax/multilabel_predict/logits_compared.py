# /// answer
# item = "multilabel_predict"
# marks = 0.25
# caught_by = "multilabel_predict--threshold"
# diagnosis = "sigmoid-vs-softmax.logits-compared"
# why = "compares the logit with the threshold"
# ///
def multilabel_predict(logits, threshold=0.5):
    return (np.asarray(logits, dtype=float) > threshold).astype(int)
