# /// answer
# item = "gumbel_topk"
# marks = 1
# caught_by = "gumbel_topk--valid"
# diagnosis = "temperature.k-different"
# why = "the noisy logits instead of their indices"
# ///
def gumbel_topk(z, k, rng):
    z = np.asarray(z, dtype=float)
    if k > np.isfinite(z).sum():
        raise ValueError("k is too large")
    return np.sort(z + rng.gumbel(size=z.shape))[::-1][:k]
