# /// answer
# item = "sample"
# marks = 5
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    """Cuts logits to -inf, then a race."""
    rng = np.random.default_rng(rng)
    z = np.array(logits, dtype=np.float64) / T
    if top_k is not None and top_k < z.size:
        z[np.argpartition(-z, top_k - 1)[top_k:]] = -np.inf
    if top_p is not None:
        order = z.argsort()[::-1]
        p = np.exp(z[order] - z.max())
        p = p / p.sum()
        n = int(np.searchsorted(p.cumsum(), top_p)) + 1
        z[order[n:]] = -np.inf
    return np.argmax(z + rng.gumbel(size=z.shape))
