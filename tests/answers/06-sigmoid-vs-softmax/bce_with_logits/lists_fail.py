# /// answer
# item = "bce_with_logits"
# marks = 3.5
# caught_by = "bce_with_logits--inputs"
# diagnosis = "stability.list-input"
# why = "negates a list"
# ///
def bce_with_logits(z, y, pos_weight=None):
    w = 1 if pos_weight is None else np.asarray(pos_weight, dtype=float)
    return (w * y * np.logaddexp(0, -1.0 * z) + (1 - y) * np.logaddexp(0, 1.0 * z)).mean()
