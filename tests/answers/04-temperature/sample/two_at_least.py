# /// answer
# item = "sample"
# marks = 3.75
# caught_by = "sample--edges"
# diagnosis = "temperature.empty-nucleus"
# why = "keeps two tokens at least"
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    rng = np.random.default_rng() if rng is None else rng
    z = np.asarray(logits, dtype=float)
    p = np.exp((z - z.max()) / T)
    order = np.argsort(-p)
    p = p[order] / p.sum()
    if top_k is not None:
        p[top_k:] = 0
        p = p / p.sum()
    if top_p is not None:
        p[max(2, np.searchsorted(np.cumsum(p), top_p) + 1) :] = 0
        p = p / p.sum()
    return int(order[rng.choice(len(p), p=p)])
