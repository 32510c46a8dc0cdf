# /// answer
# item = "multilabel_predict"
# marks = 2
# ///
def multilabel_predict(logits, threshold=0.5):
    z = np.asarray(logits, dtype=float)
    p = 0.5 + 0.5 * np.tanh(z / 2)
    return np.heaviside(p - threshold, 0).astype(np.int64)
