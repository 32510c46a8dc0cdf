# /// answer
# item = "gumbel_topk"
# marks = 1.75
# caught_by = "gumbel_topk--law"
# diagnosis = "temperature.noise"
# why = "adds the noise to the probabilities"
# ///
def gumbel_topk(z, k, rng):
    z = np.asarray(z, dtype=float)
    if k > np.isfinite(z).sum():
        raise ValueError("k is too large")
    p = np.exp(z - z.max())
    p = np.where(p > 0, p / p.sum(), -np.inf)
    return np.argsort(-(p + rng.gumbel(size=z.shape)))[:k]
