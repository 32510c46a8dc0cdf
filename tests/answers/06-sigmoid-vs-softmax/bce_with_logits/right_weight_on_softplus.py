# /// answer
# item = "bce_with_logits"
# marks = 4
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z, np.longdouble), np.asarray(y, np.longdouble)
    w = 1 if pos_weight is None else np.asarray(pos_weight, float)
    return float(((1 - y) * z + (1 + (w - 1) * y) * (np.log1p(np.exp(-abs(z))) + np.maximum(-z, 0))).mean())
