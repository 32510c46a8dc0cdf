# /// answer
# item = "sample"
# marks = 4.25
# caught_by = "sample--order"
# diagnosis = "temperature.cut-before-heat"
# why = "nucleus at T = 1, then the temperature"
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    rng = np.random.default_rng() if rng is None else rng
    z = np.asarray(logits, dtype=float)
    p = np.exp(z - z.max())
    order = np.argsort(-p)
    log_p = (z[order] - z.max()) / T
    p = p[order] / p.sum()
    if top_k is not None:
        p[top_k:] = 0
        p = p / p.sum()
    if top_p is not None:
        p[np.cumsum(p) - p >= top_p] = 0
    p = np.where(p > 0, np.exp(log_p), 0)
    return int(order[rng.choice(len(p), p=p / p.sum())])
