# /// answer
# item = "gumbel_topk"
# marks = 1.75
# caught_by = "gumbel_topk--law"
# diagnosis = "temperature.order-of-drawing"
# why = "the right set of indices, in an order of its own"
# ///
def gumbel_topk(z, k, rng):
    z = np.asarray(z, dtype=float)
    if k > np.isfinite(z).sum():
        raise ValueError("k is too large")
    p = np.exp(z - z.max())
    drawn = rng.choice(z.size, size=k, replace=False, p=p / p.sum())
    return rng.permutation(drawn)
