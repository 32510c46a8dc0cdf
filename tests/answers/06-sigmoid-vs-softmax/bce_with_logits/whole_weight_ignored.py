# /// answer
# item = "bce_with_logits"
# marks = 3
# caught_by = "bce_with_logits--pos-weight"
# diagnosis = "sigmoid-vs-softmax.weight-ignored"
# why = "a whole number as pos_weight is overlooked"
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z, dtype=float), np.asarray(y, dtype=float)
    w = 1.0
    if isinstance(pos_weight, float):
        w = pos_weight
    elif isinstance(pos_weight, (list, tuple, np.ndarray)):
        w = np.asarray(pos_weight, dtype=float)
    return np.mean(w * y * np.logaddexp(0, -z) + (1 - y) * np.logaddexp(0, z))
