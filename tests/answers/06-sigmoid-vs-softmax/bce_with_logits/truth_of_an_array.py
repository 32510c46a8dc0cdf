# /// answer
# item = "bce_with_logits"
# marks = 2.5
# caught_by = "bce_with_logits--pos-weight"
# diagnosis = "sigmoid-vs-softmax.weight-axis"
# why = "`if pos_weight:` with an array"
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z, dtype=float), np.asarray(y, dtype=float)
    w = np.asarray(pos_weight, dtype=float) if pos_weight else 1.0
    return (w * y * np.logaddexp(0, -z) + (1 - y) * np.logaddexp(0, z)).mean()
