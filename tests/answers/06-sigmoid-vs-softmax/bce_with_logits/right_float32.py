# /// answer
# item = "bce_with_logits"
# marks = 4
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z).astype(np.float32), np.asarray(y).astype(np.float32)
    extra = 1 if pos_weight is None else 1 + (np.asarray(pos_weight, dtype=np.float32) - 1) * y
    rest = np.log1p(np.exp(-np.abs(z))) + np.maximum(-z, 0)
    return ((1 - y) * z + extra * rest).mean()
