# /// answer
# item = "sample"
# marks = 5
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    child = (np.random.default_rng() if rng is None else rng).spawn(1)[0]
    z = np.asarray(logits, dtype=float)
    log_p = (z - z.max()) / T
    log_p = log_p - np.logaddexp.reduce(log_p)
    order = np.lexsort((np.arange(z.size), -log_p))
    alive = np.ones(z.size, bool)
    if top_k is not None:
        alive &= np.arange(z.size) < top_k
    p = np.exp(log_p[order]) * alive
    p = p / p.sum()
    if top_p is not None:
        alive &= np.r_[0.0, np.cumsum(p)[:-1]] < top_p
        p = p * alive / (p * alive).sum()
    return order[np.searchsorted(np.cumsum(p), child.uniform(0, p.sum()), side="right")]
