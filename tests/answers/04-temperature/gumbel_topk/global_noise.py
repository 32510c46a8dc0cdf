# /// answer
# item = "gumbel_topk"
# marks = 2.5
# caught_by = "gumbel_topk--rng"
# diagnosis = "temperature.not-reproducible"
# why = "noise from np.random"
# ///
def gumbel_topk(z, k, rng):
    z = np.asarray(z, dtype=float)
    if k > np.isfinite(z).sum():
        raise ValueError("k is too large")
    return np.argsort(-(z + np.random.gumbel(size=z.shape)))[:k]
