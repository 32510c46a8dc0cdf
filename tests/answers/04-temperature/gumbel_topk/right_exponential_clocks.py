# /// answer
# item = "gumbel_topk"
# marks = 3
# ///
def gumbel_topk(z, k, rng):
    z = np.asarray(z, dtype=float)
    finite = np.flatnonzero(z > -np.inf)
    if k > len(finite):
        raise ValueError(f"k = {k}")
    rates = np.exp(z[finite] - z[finite].max())
    arrival = rng.exponential(1 / rates)
    return finite[np.argsort(arrival)[:k]]
