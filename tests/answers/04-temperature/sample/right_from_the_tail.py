# /// answer
# item = "sample"
# marks = 5
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    """Sorts upwards and cuts off the tail: what lies below 1 - top_p."""
    rng = np.random.default_rng() if rng is None else rng
    z = np.asarray(logits, dtype=float)
    p = np.exp((z - z.max()) / T)
    p /= p.sum()
    upwards = np.argsort(p)
    if top_k is not None:
        p[upwards[:-top_k]] = 0
        p /= p.sum()
    if top_p is not None:
        tail = np.cumsum(p[upwards])
        p[upwards[:-1][tail[:-1] < 1 - top_p]] = 0
        p /= p.sum()
    return int(rng.choice(len(p), p=p))
