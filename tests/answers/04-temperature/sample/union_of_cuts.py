# /// answer
# item = "sample"
# marks = 4.25
# caught_by = "sample--order"
# diagnosis = "temperature.one-rule-only"
# why = "keeps what either rule keeps"
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    rng = np.random.default_rng() if rng is None else rng
    z = np.asarray(logits, dtype=float)
    p = np.exp((z - z.max()) / T)
    order = np.argsort(-p)
    p = p[order] / p.sum()
    n = len(p) if top_k is None else top_k
    if top_p is not None:
        m = int((np.cumsum(p) - p < top_p).sum())
        n = m if top_k is None else max(n, m)
    p[n:] = 0
    return int(order[rng.choice(len(p), p=p / p.sum())])
