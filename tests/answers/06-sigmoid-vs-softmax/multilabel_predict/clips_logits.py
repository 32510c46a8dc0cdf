# /// answer
# item = "multilabel_predict"
# marks = 1.75
# caught_by = "multilabel_predict--extreme"
# diagnosis = "sigmoid-vs-softmax.clipped"
# why = "clips logits to +-10"
# ///
def multilabel_predict(logits, threshold=0.5):
    z = np.clip(np.asarray(logits, dtype=float), -10, 10)
    return (1 / (1 + np.exp(-z)) > threshold).astype(int)
