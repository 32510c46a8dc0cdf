# /// answer
# item = "multilabel_predict"
# marks = 2
# ///
def multilabel_predict(logits, threshold=0.5):
    z = np.asarray(logits, dtype=float)
    out = np.zeros(z.shape, dtype=np.uint8)
    out[z > np.log(threshold) - np.log1p(-threshold)] = 1
    return out
