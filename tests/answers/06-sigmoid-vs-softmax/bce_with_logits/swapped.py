# /// answer
# item = "bce_with_logits"
# marks = 0
# caught_by = "bce_with_logits--mean"
# diagnosis = "sigmoid-vs-softmax.swapped-targets"
# why = "1 - y with log sigma"
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z, dtype=float), np.asarray(y, dtype=float)
    w = 1 if pos_weight is None else np.asarray(pos_weight, dtype=float)
    return (w * y * np.logaddexp(0, z) + (1 - y) * np.logaddexp(0, -z)).mean()
