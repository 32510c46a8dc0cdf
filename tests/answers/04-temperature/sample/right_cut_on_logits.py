# /// answer
# item = "sample"
# marks = 5
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    rng = np.random.default_rng(rng)
    z = np.array(logits, dtype=float) / T
    order = np.argsort(-z)
    if top_k is not None:
        z[order[top_k:]] = -np.inf
    if top_p is not None:
        p = np.exp(z - z.max())
        p /= p.sum()
        before = np.cumsum(p[order]) - p[order]
        z[order[1:][before[1:] >= top_p]] = -np.inf
    p = np.exp(z - z.max())
    return int(rng.choice(len(z), p=p / p.sum()))
