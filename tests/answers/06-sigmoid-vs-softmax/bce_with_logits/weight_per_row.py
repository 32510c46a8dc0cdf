# /// answer
# item = "bce_with_logits"
# marks = 3
# caught_by = "bce_with_logits--pos-weight"
# diagnosis = "sigmoid-vs-softmax.weight-axis"
# why = "one weight per example"
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z, dtype=float), np.asarray(y, dtype=float)
    w = np.asarray(1.0 if pos_weight is None else pos_weight, dtype=float)
    w = w.reshape(w.shape + (1,) * (z.ndim - 1)) if w.ndim else w
    return (w * y * np.logaddexp(0, -z) + (1 - y) * np.logaddexp(0, z)).mean()
