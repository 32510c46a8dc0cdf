# /// answer
# item = "bce_with_logits"
# marks = 3
# caught_by = "bce_with_logits--range"
# diagnosis = "sigmoid-vs-softmax.log-of-sigmoid"
# why = "stable without weights, naive with them"
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z, dtype=float), np.asarray(y, dtype=float)
    if pos_weight is None:
        return (np.maximum(z, 0) - z * y + np.log1p(np.exp(-np.abs(z)))).mean()
    p = 1 / (1 + np.exp(-z))
    return -(np.asarray(pos_weight) * y * np.log(p) + (1 - y) * np.log(1 - p)).mean()
