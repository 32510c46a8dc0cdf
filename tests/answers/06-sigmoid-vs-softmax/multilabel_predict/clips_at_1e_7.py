# /// answer
# item = "multilabel_predict"
# marks = 1.75
# caught_by = "multilabel_predict--extreme"
# diagnosis = "sigmoid-vs-softmax.clipped"
# why = "clips probabilities at 1e-7"
# ///
def multilabel_predict(logits, threshold=0.5):
    z = np.asarray(logits, dtype=float)
    p = np.clip(1 / (1 + np.exp(-z)), 1e-7, 1 - 1e-7)
    return (p > threshold).astype(int)
