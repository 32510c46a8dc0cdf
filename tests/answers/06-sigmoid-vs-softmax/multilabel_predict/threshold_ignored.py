# /// answer
# item = "multilabel_predict"
# marks = 1.25
# caught_by = "multilabel_predict--threshold"
# diagnosis = "sigmoid-vs-softmax.threshold-ignored"
# why = "z > 0, whatever the threshold"
# ///
def multilabel_predict(logits, threshold=0.5):
    return (np.asarray(logits, dtype=float) > 0).astype(int)
