# /// answer
# item = "bce_with_logits"
# marks = 3
# caught_by = "bce_with_logits--pos-weight"
# diagnosis = "sigmoid-vs-softmax.weight-axis"
# why = "weights must be an array, and the list is multiplied"
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z, dtype=float), np.asarray(y, dtype=float)
    if pos_weight is None:
        pos_weight = 1.0
    w = pos_weight.reshape(-1) if hasattr(pos_weight, "reshape") else float(pos_weight)
    return (w * y * np.logaddexp(0, -z) + (1 - y) * np.logaddexp(0, z)).mean()
