# /// answer
# item = "multilabel_predict"
# marks = 0
# caught_by = "multilabel_predict--threshold"
# diagnosis = "general.values"
# why = "1 where the probability is below"
# ///
def multilabel_predict(logits, threshold=0.5):
    return (1 / (1 + np.exp(-np.asarray(logits, dtype=float))) < threshold).astype(int)
