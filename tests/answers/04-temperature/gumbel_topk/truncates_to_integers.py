# /// answer
# item = "gumbel_topk"
# marks = 2.25
# caught_by = "gumbel_topk--valid"
# diagnosis = "temperature.integer-arithmetic"
# why = "writes the sums back into an array of integers"
# ///
def gumbel_topk(z, k, rng):
    z = np.array(z)
    if k > np.isfinite(z).sum():
        raise ValueError
    z[:] = z + rng.gumbel(size=len(z))
    return np.argsort(z)[::-1][:k]
