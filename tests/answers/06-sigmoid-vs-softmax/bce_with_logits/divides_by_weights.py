# /// answer
# item = "bce_with_logits"
# marks = 3
# caught_by = "bce_with_logits--pos-weight"
# diagnosis = "sigmoid-vs-softmax.weighted-mean"
# why = "np.average with the weights"
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z, dtype=float), np.asarray(y, dtype=float)
    w = np.broadcast_to(1.0 if pos_weight is None else np.asarray(pos_weight, dtype=float), z.shape)
    return (w * y * np.logaddexp(0, -z) + (1 - y) * np.logaddexp(0, z)).sum() / w.sum()
