# /// answer
# item = "binary_prob"
# marks = 2
# ///
import math


def binary_prob(z0, z1):
    z0, z1 = np.asarray(z0, dtype=float), np.asarray(z1, dtype=float)
    out = []
    for a, b in zip(z0.ravel(), z1.ravel(), strict=True):
        top = math.nan if math.isnan(a + b) else max(a, b)
        out.append(math.exp(b - top) / (math.exp(a - top) + math.exp(b - top)))
    return np.array(out).reshape(z0.shape)
