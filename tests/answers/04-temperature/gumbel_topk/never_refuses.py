# /// answer
# item = "gumbel_topk"
# marks = 2.5
# caught_by = "gumbel_topk--refuses"
# diagnosis = "temperature.k-too-large"
# why = "returns what there is"
# ///
def gumbel_topk(z, k, rng):
    z = np.asarray(z, dtype=float)
    return np.argsort(-(z + rng.gumbel(size=z.shape)))[:k]
