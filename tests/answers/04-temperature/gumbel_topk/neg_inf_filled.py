# /// answer
# item = "gumbel_topk"
# marks = 2.25
# caught_by = "gumbel_topk--valid"
# diagnosis = "temperature.neg-inf"
# why = "-inf becomes -1, which can win"
# ///
def gumbel_topk(z, k, rng):
    z = np.asarray(z, dtype=float)
    if k > np.isfinite(z).sum():
        raise ValueError("k is too large")
    z = np.where(np.isinf(z), -1.0, z)
    return np.argsort(-(z + rng.gumbel(size=z.shape)))[:k]
