# /// answer
# item = "gumbel_topk"
# marks = 1
# caught_by = "gumbel_topk--law"
# diagnosis = "temperature.with-replacement"
# why = "k independent draws"
# ///
def gumbel_topk(z, k, rng):
    z = np.asarray(z, dtype=float)
    if k > np.isfinite(z).sum():
        raise ValueError("k is too large")
    return np.argmax(z + rng.gumbel(size=(k, z.size)), axis=1)
