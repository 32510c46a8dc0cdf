# /// answer
# item = "multilabel_predict"
# marks = 2
# ///
def multilabel_predict(logits, threshold=0.5):
    z = np.asarray(logits, dtype=float)
    return np.where(z > np.log(threshold) - np.log1p(-threshold), 1, 0)
