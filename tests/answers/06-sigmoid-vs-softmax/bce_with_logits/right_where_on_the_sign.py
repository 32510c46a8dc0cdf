# /// answer
# item = "bce_with_logits"
# marks = 4
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.array(z, dtype=float), np.array(y, dtype=float)
    w = 1.0 if pos_weight is None else np.array(pos_weight, dtype=float)
    log_yes = np.where(z < 0, z - np.log1p(np.exp(np.minimum(z, 0))), -np.log1p(np.exp(-np.maximum(z, 0))))
    log_no = log_yes - z
    log_no = np.where(np.abs(z) > 50, -np.maximum(z, 0), log_no)
    return np.average(-(w * y * log_yes + (1 - y) * log_no))
