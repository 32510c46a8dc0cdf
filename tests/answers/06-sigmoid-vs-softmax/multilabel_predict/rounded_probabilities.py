# /// answer
# item = "multilabel_predict"
# marks = 1.75
# caught_by = "multilabel_predict--extreme"
# diagnosis = "sigmoid-vs-softmax.clipped"
# why = "rounds probabilities to three places"
# ///
def multilabel_predict(logits, threshold=0.5):
    p = 1 / (1 + np.exp(-np.asarray(logits, dtype=float)))
    return (np.round(p, 3) > threshold).astype(int)
