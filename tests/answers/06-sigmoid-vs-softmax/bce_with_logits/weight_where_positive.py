# /// answer
# item = "bce_with_logits"
# marks = 3
# caught_by = "bce_with_logits--pos-weight"
# diagnosis = "sigmoid-vs-softmax.soft-targets"
# why = "the weight goes to whole entries with y > 0"
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z, dtype=float), np.asarray(y, dtype=float)
    w = 1 if pos_weight is None else np.asarray(pos_weight, dtype=float)
    each = y * np.logaddexp(0, -z) + (1 - y) * np.logaddexp(0, z)
    return (np.where(y > 0, w, 1.0) * each).mean()
