# /// answer
# item = "gumbel_topk"
# marks = 1.75
# caught_by = "gumbel_topk--law"
# diagnosis = "temperature.noise"
# why = "draws evenly without replacement"
# ///
def gumbel_topk(z, k, rng):
    z = np.asarray(z, dtype=float)
    finite = np.flatnonzero(np.isfinite(z))
    if k > finite.size:
        raise ValueError("k is too large")
    return rng.permutation(finite)[:k]
