# /// answer
# item = "sample"
# marks = 2.75
# caught_by = "sample--nucleus"
# diagnosis = "temperature.least-probable"
# why = "cumulative sum in the order of the indices"
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    rng = np.random.default_rng(rng)
    z = np.array(logits, dtype=float) / T
    p = np.exp(z - z.max())
    p /= p.sum()
    if top_k is not None:
        p[np.argsort(-p)[top_k:]] = 0
        p /= p.sum()
    if top_p is not None:
        p[np.cumsum(p) - p >= top_p] = 0
        p /= p.sum()
    return int(rng.choice(len(p), p=p))
