# /// answer
# item = "sample"
# marks = 4.25
# caught_by = "sample--order"
# diagnosis = "temperature.cut-before-heat"
# why = "the nucleus is found at T = 1, the draw is at T"
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    rng = np.random.default_rng() if rng is None else rng
    z = np.asarray(logits, dtype=float)
    p, cold = (np.exp((z - z.max()) / t) for t in (T, 1.0))
    order = np.argsort(-p)
    p, cold = p[order] / p.sum(), cold[order] / cold.sum()
    if top_k is not None:
        p[top_k:] = 0
        cold[top_k:] = 0
        p, cold = p / p.sum(), cold / cold.sum()
    if top_p is not None:
        p[1:][np.cumsum(cold)[:-1] >= top_p] = 0
        p = p / p.sum()
    return int(order[rng.choice(len(p), p=p)])
