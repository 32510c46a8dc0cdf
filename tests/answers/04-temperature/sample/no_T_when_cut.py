# /// answer
# item = "sample"
# marks = 3.5
# caught_by = "sample--order"
# diagnosis = "temperature.temperature-lost"
# why = "temperature only where nothing is cut"
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    rng = np.random.default_rng() if rng is None else rng
    z = np.asarray(logits, dtype=float)
    hot = np.exp((z - z.max()) / T)
    order = np.argsort(-hot)
    hot = hot[order] / hot.sum()
    if top_k is None and top_p is None:
        return int(order[rng.choice(len(hot), p=hot)])
    p = np.exp(z[order] - z.max())
    p /= p.sum()
    if top_k is not None:
        p[top_k:] = hot[top_k:] = 0
        p, hot = p / p.sum(), hot / hot.sum()
    if top_p is not None:
        p[np.cumsum(hot) - hot >= top_p] = 0
        p = p / p.sum()
    return int(order[rng.choice(len(p), p=p)])
