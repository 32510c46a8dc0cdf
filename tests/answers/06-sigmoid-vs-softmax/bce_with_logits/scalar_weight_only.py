# /// answer
# item = "bce_with_logits"
# marks = 2.5
# caught_by = "bce_with_logits--pos-weight"
# diagnosis = "sigmoid-vs-softmax.weight-axis"
# why = "float(pos_weight)"
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z, dtype=float), np.asarray(y, dtype=float)
    w = 1.0 if pos_weight is None else float(pos_weight)
    return (w * y * np.logaddexp(0, -z) + (1 - y) * np.logaddexp(0, z)).mean()
