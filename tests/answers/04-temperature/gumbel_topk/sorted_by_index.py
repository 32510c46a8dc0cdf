# /// answer
# item = "gumbel_topk"
# marks = 1.75
# caught_by = "gumbel_topk--law"
# diagnosis = "temperature.order-of-drawing"
# why = "sorts the indices"
# ///
def gumbel_topk(z, k, rng):
    z = np.asarray(z, dtype=float)
    if k > np.isfinite(z).sum():
        raise ValueError("k is too large")
    return np.sort(np.argsort(-(z + rng.gumbel(size=z.shape)))[:k])[::-1]
