# /// answer
# item = "multilabel_predict"
# marks = 0
# caught_by = "multilabel_predict--threshold"
# diagnosis = "general.shape"
# why = "the positions of the labels"
# ///
def multilabel_predict(logits, threshold=0.5):
    return np.argwhere(1 / (1 + np.exp(-np.asarray(logits, dtype=float))) > threshold)
