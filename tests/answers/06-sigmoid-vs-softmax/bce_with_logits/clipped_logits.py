# /// answer
# item = "bce_with_logits"
# marks = 3
# caught_by = "bce_with_logits--range"
# diagnosis = "sigmoid-vs-softmax.loss-floor"
# why = "clips the logits to +-700"
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.clip(np.asarray(z, dtype=float), -700, 700), np.asarray(y, dtype=float)
    w = 1 if pos_weight is None else np.asarray(pos_weight, dtype=float)
    return (w * y * np.log(1 + np.exp(-z)) + (1 - y) * np.log(1 + np.exp(z))).mean()
