# /// answer
# item = "gumbel_topk"
# marks = 1.75
# caught_by = "gumbel_topk--law"
# diagnosis = "temperature.order-of-drawing"
# why = "argpartition leaves the order open"
# ///
def gumbel_topk(z, k, rng):
    z = np.asarray(z, dtype=float)
    if k > np.isfinite(z).sum():
        raise ValueError("k is too large")
    s = z + rng.gumbel(size=z.shape)
    return rng.permutation(np.argpartition(-s, k - 1)[:k])
