# /// answer
# item = "multilabel_predict"
# marks = 1.5
# caught_by = "multilabel_predict--inputs"
# diagnosis = "stability.list-input"
# why = "negates a list"
# ///
def multilabel_predict(logits, threshold=0.5):
    return (1 / (1 + np.exp(-1.0 * logits)) > threshold) * 1
