# /// answer
# item = "gumbel_topk"
# marks = 2.25
# caught_by = "gumbel_topk--valid"
# diagnosis = "temperature.refuses-too-much"
# why = "refuses k equal to the number of finite logits"
# ///
def gumbel_topk(z, k, rng):
    z = np.asarray(z, dtype=float)
    if k >= np.isfinite(z).sum() and np.isinf(z).any():
        raise ValueError("k is too large")
    if k > z.size:
        raise ValueError("k is too large")
    return np.argsort(-(z + rng.gumbel(size=z.shape)))[:k]
