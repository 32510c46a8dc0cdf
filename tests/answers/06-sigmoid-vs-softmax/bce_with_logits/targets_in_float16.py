# /// answer
# item = "bce_with_logits"
# marks = 3.5
# caught_by = "bce_with_logits--inputs"
# diagnosis = "stability.float16"
# why = "promotes the logits, and forgets the targets"
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z, dtype=float), np.asarray(y)
    w = 1.0 if pos_weight is None else np.asarray(pos_weight, dtype=float)
    return (w * y * np.logaddexp(0, -z) + (1 - y) * np.logaddexp(0, z)).mean()
