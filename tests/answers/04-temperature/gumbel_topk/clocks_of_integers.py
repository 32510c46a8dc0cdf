# /// answer
# item = "gumbel_topk"
# marks = 2.25
# caught_by = "gumbel_topk--valid"
# diagnosis = "temperature.integer-arithmetic"
# why = "exponential clocks: uint8 minus its maximum wraps round"
# ///
def gumbel_topk(z, k, rng):
    z = np.asarray(z)
    live = np.flatnonzero(np.isfinite(z))
    if k > len(live):
        raise ValueError
    w = np.exp(z[live] - z[live].max())
    return live[np.argsort(rng.exponential(size=len(live)) / w)[:k]]
