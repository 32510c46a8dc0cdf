# /// answer
# item = "gumbel_topk"
# marks = 2.25
# caught_by = "gumbel_topk--valid"
# diagnosis = "temperature.k-different"
# why = "k = 1 gives a number, not an array of one"
# ///
def gumbel_topk(z, k, rng):
    z = np.asarray(z, dtype=float)
    if k > np.isfinite(z).sum():
        raise ValueError("k is too large")
    drawn = np.argsort(-(z + rng.gumbel(size=z.shape)))[:k]
    return drawn[0] if k == 1 else drawn
