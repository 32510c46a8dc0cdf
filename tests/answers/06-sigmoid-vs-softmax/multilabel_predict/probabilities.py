# /// answer
# item = "multilabel_predict"
# marks = 0
# caught_by = "multilabel_predict--threshold"
# diagnosis = "sigmoid-vs-softmax.probabilities-returned"
# why = "returns the probabilities"
# ///
def multilabel_predict(logits, threshold=0.5):
    return 1 / (1 + np.exp(-np.asarray(logits, dtype=float)))
