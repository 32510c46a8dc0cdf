# /// answer
# item = "bce_with_logits"
# marks = 4
# ///
import math


def softplus(x):
    return max(x, 0.0) + math.log1p(math.exp(-abs(x)))


def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z, dtype=float), np.asarray(y, dtype=float)
    weights = np.ones(z.shape) * (1.0 if pos_weight is None else np.asarray(pos_weight, dtype=float))
    total = 0.0
    for a, b, w in zip(z.flat, y.flat, weights.flat, strict=True):
        total += w * b * softplus(-a) + (1 - b) * softplus(a)
    return total / z.size
