# /// answer
# item = "bce_with_logits"
# marks = 3
# caught_by = "bce_with_logits--range"
# diagnosis = "sigmoid-vs-softmax.loss-floor"
# why = "clips the probability"
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z, dtype=float), np.asarray(y, dtype=float)
    w = 1 if pos_weight is None else np.asarray(pos_weight, dtype=float)
    p = np.clip(1 / (1 + np.exp(-z)), 1e-15, 1 - 1e-15)
    return -(w * y * np.log(p) + (1 - y) * np.log(1 - p)).mean()
