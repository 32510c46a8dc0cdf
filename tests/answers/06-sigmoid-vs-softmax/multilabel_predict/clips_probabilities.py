# /// answer
# item = "multilabel_predict"
# marks = 1.75
# caught_by = "multilabel_predict--extreme"
# diagnosis = "sigmoid-vs-softmax.clipped"
# why = "keeps probabilities in [1e-4, 1 - 1e-4]"
# ///
def multilabel_predict(logits, threshold=0.5):
    p = 1 / (1 + np.exp(-np.asarray(logits, dtype=float)))
    return (np.clip(p, 1e-4, 1 - 1e-4) > threshold).astype(int)
