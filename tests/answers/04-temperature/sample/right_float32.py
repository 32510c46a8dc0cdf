# /// answer
# item = "sample"
# marks = 5
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    rng = np.random.default_rng() if rng is None else rng
    z = np.asarray(logits).astype(np.float32)
    p = np.exp((z - z.max()) / np.float32(T))
    p /= p.sum()
    order = np.argsort(p)[::-1]
    if top_k is not None:
        order = order[:top_k]
    p = p[order] / p[order].sum()
    if top_p is not None and top_p < 1:
        n = np.count_nonzero(np.cumsum(p) < np.float32(top_p)) + 1
        order, p = order[:n], p[:n] / p[:n].sum()
    return rng.choice(order, p=p)
