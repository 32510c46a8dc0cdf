# /// answer
# item = "bce_with_logits"
# marks = 2
# caught_by = "bce_with_logits--mean"
# diagnosis = "sigmoid-vs-softmax.reduction"
# why = "unpacks two axes"
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z, dtype=float), np.asarray(y, dtype=float)
    n, k = z.shape
    w = 1 if pos_weight is None else np.asarray(pos_weight, dtype=float)
    return (y * w * np.logaddexp(0, -z) + (1 - y) * np.logaddexp(0, z)).sum() / (n * k)
