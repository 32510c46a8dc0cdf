# /// answer
# item = "gumbel_topk"
# marks = 2.25
# caught_by = "gumbel_topk--valid"
# diagnosis = "temperature.list-input"
# why = "a list has no shape"
# ///
def gumbel_topk(z, k, rng):
    if k > np.isfinite(z).sum():
        raise ValueError("k is too large")
    return np.argsort(-(z + rng.gumbel(size=z.shape)))[:k]
