# /// answer
# item = "bce_with_logits"
# marks = 0
# caught_by = "bce_with_logits--mean"
# diagnosis = "general.values"
# why = "the Brier score"
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z, dtype=float), np.asarray(y, dtype=float)
    w = 1 if pos_weight is None else np.asarray(pos_weight, dtype=float)
    return (np.where(y > 0, w, 1) * (1 / (1 + np.exp(-z)) - y) ** 2).mean()
