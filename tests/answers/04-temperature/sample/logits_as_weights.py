# /// answer
# item = "sample"
# marks = 0
# caught_by = "sample--temperature"
# diagnosis = "temperature.logits-as-weights"
# why = "no softmax: the logits are the weights"
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    rng = np.random.default_rng() if rng is None else rng
    w = np.clip(np.asarray(logits, dtype=float) / T, 0, None)
    order = np.argsort(-w)
    p = w[order] / w.sum()
    if top_k is not None:
        p[top_k:] = 0
        p = p / p.sum()
    if top_p is not None:
        p[np.cumsum(p) - p >= top_p] = 0
        p = p / p.sum()
    return int(order[rng.choice(len(p), p=p)])
