# /// answer
# item = "gumbel_topk"
# marks = 2.5
# caught_by = "gumbel_topk--refuses"
# diagnosis = "temperature.k-too-large"
# why = "another error than the one asked for"
# ///
def gumbel_topk(z, k, rng):
    z = np.asarray(z, dtype=float)
    if k > np.isfinite(z).sum():
        raise IndexError("k is too large")
    return np.argsort(-(z + rng.gumbel(size=z.shape)))[:k]
