# /// answer
# item = "multilabel_predict"
# marks = 1.5
# caught_by = "multilabel_predict--inputs"
# diagnosis = "stability.integer-wrap"
# why = "negates unsigned integers"
# ///
def multilabel_predict(logits, threshold=0.5):
    return (1 / (1 + np.exp((-np.asarray(logits)).astype(float))) > threshold).astype(int)
