# /// answer
# item = "bce_with_logits"
# marks = 2.5
# caught_by = "bce_with_logits--soft"
# diagnosis = "sigmoid-vs-softmax.soft-targets"
# why = "integer targets"
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z, dtype=float), np.asarray(y).astype(int)
    w = 1 if pos_weight is None else np.asarray(pos_weight, dtype=float)
    return (w * y * np.logaddexp(0, -z) + (1 - y) * np.logaddexp(0, z)).mean()
