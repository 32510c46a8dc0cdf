# /// answer
# item = "gumbel_topk"
# marks = 1.25
# caught_by = "gumbel_topk--law"
# diagnosis = "temperature.constant"
# why = "one Gumbel number for all logits"
# ///
def gumbel_topk(z, k, rng):
    z = np.asarray(z, dtype=float)
    if k > np.isfinite(z).sum():
        raise ValueError("k is too large")
    return np.argsort(-(z + rng.gumbel()))[:k]
