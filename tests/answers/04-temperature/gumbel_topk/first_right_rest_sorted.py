# /// answer
# item = "gumbel_topk"
# marks = 1.75
# caught_by = "gumbel_topk--law"
# diagnosis = "temperature.order-of-drawing"
# why = "the first one first, the others by their index"
# ///
def gumbel_topk(z, k, rng):
    z = np.asarray(z, dtype=float)
    if k > np.isfinite(z).sum():
        raise ValueError("k is too large")
    drawn = np.argsort(-(z + rng.gumbel(size=z.shape)))[:k]
    return np.r_[drawn[:1], np.sort(drawn[1:])]
