# /// answer
# item = "gumbel_topk"
# marks = 2.25
# caught_by = "gumbel_topk--valid"
# diagnosis = "temperature.k-different"
# why = "what is drawn gets the logit -1e4"
# ///
def gumbel_topk(z, k, rng):
    z = np.array(z, dtype=float)
    if k > np.isfinite(z).sum():
        raise ValueError
    out = []
    for _ in range(k):
        e = np.exp(z - z.max())
        out.append(int(rng.choice(len(z), p=e / e.sum())))
        z[out[-1]] = -1e4
    return out
