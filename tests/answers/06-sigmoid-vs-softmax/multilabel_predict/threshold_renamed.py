# /// answer
# item = "multilabel_predict"
# marks = 1.5
# caught_by = "multilabel_predict--threshold"
# diagnosis = "general.raised"
# why = "the parameter has another name"
# ///
def multilabel_predict(logits, t=0.5):
    return (1 / (1 + np.exp(-np.asarray(logits, dtype=float))) > t).astype(int)
