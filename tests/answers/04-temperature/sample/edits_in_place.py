# /// answer
# item = "sample"
# marks = 4.5
# caught_by = "sample--inputs"
# diagnosis = "general.mutated"
# why = "writes -inf into the caller's logits"
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    rng = np.random.default_rng() if rng is None else rng
    z = np.asarray(logits, dtype=float)
    order = np.argsort(-z)
    if top_k is not None:
        z[order[top_k:]] = -np.inf
    p = np.exp((z - z.max()) / T)[order]
    p /= p.sum()
    if top_p is not None:
        p[np.cumsum(p) - p >= top_p] = 0
        p /= p.sum()
    return int(order[rng.choice(len(p), p=p)])
