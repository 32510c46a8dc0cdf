# /// answer
# item = "multilabel_predict"
# marks = 2
# ///
def multilabel_predict(logits, threshold=0.5):
    z = np.asarray(logits).astype(np.float32)
    p = 1 / (1 + np.exp(-z))
    return np.array(p > threshold, dtype=np.uint8)
