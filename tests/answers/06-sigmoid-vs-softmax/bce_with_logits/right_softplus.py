# /// answer
# item = "bce_with_logits"
# marks = 4
# ///
def bce_with_logits(z, y, pos_weight=None):
    z = np.asarray(z, dtype=float)
    y = np.asarray(y, dtype=float)
    w = 1 if pos_weight is None else np.asarray(pos_weight, dtype=float)
    return np.mean(y * w * np.logaddexp(0, -z) + (1 - y) * np.logaddexp(0, z))
