# /// answer
# item = "gumbel_topk"
# marks = 2.25
# caught_by = "gumbel_topk--valid"
# diagnosis = "temperature.no-shift"
# why = "arrival times with exp(1000)"
# ///
def gumbel_topk(z, k, rng):
    z = np.asarray(z, dtype=float)
    if k > np.isfinite(z).sum():
        raise ValueError("k is too large")
    p = np.exp(z) / np.exp(z).sum()
    return rng.choice(z.size, size=k, replace=False, p=p)
