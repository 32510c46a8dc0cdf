# /// answer
# item = "sample"
# marks = 1.5
# caught_by = "sample--nucleus"
# diagnosis = "temperature.ranks"
# why = "forgets to go back from the sorted order"
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    rng = np.random.default_rng() if rng is None else rng
    z = np.asarray(logits, dtype=float)
    p = np.exp((z - z.max()) / T)
    p = p / p.sum()
    if top_k is None and top_p is None:
        return int(rng.choice(len(p), p=p))
    p = np.sort(p)[::-1].copy()
    if top_k is not None:
        p[top_k:] = 0
        p = p / p.sum()
    if top_p is not None:
        p[np.cumsum(p) - p >= top_p] = 0
        p = p / p.sum()
    return int(rng.choice(len(p), p=p))
