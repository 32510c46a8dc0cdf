# /// answer
# item = "sample"
# marks = 4.5
# caught_by = "sample--inputs"
# diagnosis = "temperature.integer-arithmetic"
# why = "sorts by the negative of unsigned integers"
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    rng = np.random.default_rng() if rng is None else rng
    order = np.argsort(-np.asarray(logits))
    z = np.asarray(logits, dtype=float)
    p = np.exp((z - z.max()) / T)
    p = p[order] / p.sum()
    if top_k is not None:
        p[top_k:] = 0
        p = p / p.sum()
    if top_p is not None:
        p[np.cumsum(p) - p >= top_p] = 0
        p = p / p.sum()
    return int(order[rng.choice(len(p), p=p)])
