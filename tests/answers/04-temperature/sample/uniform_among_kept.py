# /// answer
# item = "sample"
# marks = 2
# caught_by = "sample--top-k"
# diagnosis = "temperature.wrong-law"
# why = "all tokens that stay get the same probability"
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    rng = np.random.default_rng() if rng is None else rng
    z = np.asarray(logits, dtype=float)
    p = np.exp((z - z.max()) / T)
    order = np.argsort(-p)
    p = p[order] / p.sum()
    if top_k is not None and top_k < len(p):
        p = (np.arange(len(p)) < top_k) / top_k
    if top_p is not None and top_p < 1:
        kept = np.cumsum(p) - p < top_p
        p = kept / kept.sum()
    return int(order[rng.choice(len(p), p=p)])
