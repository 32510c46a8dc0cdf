# /// answer
# item = "sample"
# marks = 4.5
# caught_by = "sample--rng"
# diagnosis = "temperature.fixed-seed"
# why = "default_rng(0) when none is given"
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    rng = np.random.default_rng(0) if rng is None else rng
    z = np.asarray(logits, dtype=float)
    p = np.exp((z - z.max()) / T)
    order = np.argsort(-p)
    p = p[order] / p.sum()
    if top_k is not None:
        p[top_k:] = 0
        p = p / p.sum()
    if top_p is not None:
        p[np.cumsum(p) - p >= top_p] = 0
        p = p / p.sum()
    return int(order[rng.choice(len(p), p=p)])
