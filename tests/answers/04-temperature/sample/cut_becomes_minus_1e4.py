# /// answer
# item = "sample"
# marks = 4.5
# caught_by = "sample--inputs"
# diagnosis = "temperature.zero-logit"
# why = "what is cut gets the logit -1e4"
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    rng = np.random.default_rng(rng)
    z = np.array(logits, dtype=float) / T
    order = np.argsort(-z)
    if top_k is not None:
        z[order[top_k:]] = -1e4
    if top_p is not None:
        p = np.exp(z - z.max())
        p /= p.sum()
        before = np.cumsum(p[order]) - p[order]
        z[order[1:][before[1:] >= top_p]] = -1e4
    p = np.exp(z - z.max())
    return int(rng.choice(len(z), p=p / p.sum()))
