# /// answer
# item = "gumbel_topk"
# marks = 1.25
# caught_by = "gumbel_topk--rng"
# diagnosis = "temperature.constant"
# why = "default_rng(0) each time"
# ///
def gumbel_topk(z, k, rng):
    rng = np.random.default_rng(0)
    z = np.asarray(z, dtype=float)
    if k > np.isfinite(z).sum():
        raise ValueError("k is too large")
    return np.argsort(-(z + rng.gumbel(size=z.shape)))[:k]
