# /// answer
# item = "sample"
# marks = 3
# caught_by = "sample--top-k"
# diagnosis = "temperature.zero-logit"
# why = "sets the logits of the cut tokens to 0"
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    rng = np.random.default_rng() if rng is None else rng
    z = np.array(logits, dtype=float) / T
    order = np.argsort(-z)
    if top_k is not None:
        z[order[top_k:]] = 0
    p = np.exp(z - z.max())
    p /= p.sum()
    if top_p is not None:
        ranked = p[order]
        p[order[np.cumsum(ranked) - ranked >= top_p]] = 0
        p /= p.sum()
    return int(rng.choice(len(p), p=p))
