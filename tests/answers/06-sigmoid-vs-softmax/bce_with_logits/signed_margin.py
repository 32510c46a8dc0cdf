# /// answer
# item = "bce_with_logits"
# marks = 2.5
# caught_by = "bce_with_logits--soft"
# diagnosis = "sigmoid-vs-softmax.soft-targets"
# why = "log(1 + e^-sz) with s = 2y - 1"
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z, dtype=float), np.asarray(y, dtype=float)
    w = 1 if pos_weight is None else np.asarray(pos_weight, dtype=float)
    return (np.where(y > 0.5, w, 1.0) * np.logaddexp(0, -(2 * y - 1) * z)).mean()
