# /// answer
# item = "gumbel_topk"
# marks = 2.5
# caught_by = "gumbel_topk--refuses"
# diagnosis = "temperature.k-too-large"
# why = "compares k with the length"
# ///
def gumbel_topk(z, k, rng):
    z = np.asarray(z, dtype=float)
    if k > len(z):
        raise ValueError("k is too large")
    return np.argsort(-(z + rng.gumbel(size=z.shape)))[:k]
