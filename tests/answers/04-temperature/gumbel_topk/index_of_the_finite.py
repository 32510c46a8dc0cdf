# /// answer
# item = "gumbel_topk"
# marks = 2.25
# caught_by = "gumbel_topk--valid"
# diagnosis = "temperature.neg-inf"
# why = "numbers the finite logits anew"
# ///
def gumbel_topk(z, k, rng):
    z = np.asarray(z, dtype=float)
    z = z[np.isfinite(z)]
    if k > z.size:
        raise ValueError("k is too large")
    return np.argsort(-(z + rng.gumbel(size=z.shape)))[:k]
