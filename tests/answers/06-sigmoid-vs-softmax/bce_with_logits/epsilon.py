# /// answer
# item = "bce_with_logits"
# marks = 3
# caught_by = "bce_with_logits--range"
# diagnosis = "sigmoid-vs-softmax.loss-floor"
# why = "log(p + 1e-8)"
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z, dtype=float), np.asarray(y, dtype=float)
    w = 1 if pos_weight is None else np.asarray(pos_weight, dtype=float)
    p = 1 / (1 + np.exp(-z))
    return -(w * y * np.log(p + 1e-8) + (1 - y) * np.log(1 - p + 1e-8)).mean()
