# /// answer
# item = "multilabel_predict"
# marks = 2
# ///
def multilabel_predict(logits, threshold=0.5):
    odds = np.exp(np.asarray(logits, dtype=float))
    return (odds * (1 - threshold) > threshold) * 1
