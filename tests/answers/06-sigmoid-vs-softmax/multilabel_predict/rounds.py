# /// answer
# item = "multilabel_predict"
# marks = 1.25
# caught_by = "multilabel_predict--threshold"
# diagnosis = "sigmoid-vs-softmax.threshold-ignored"
# why = "rounds the probability"
# ///
def multilabel_predict(logits, threshold=0.5):
    return np.round(1 / (1 + np.exp(-np.asarray(logits, dtype=float)))).astype(int)
