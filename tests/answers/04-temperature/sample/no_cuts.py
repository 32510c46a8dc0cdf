# /// answer
# item = "sample"
# marks = 1.5
# caught_by = "sample--nucleus"
# diagnosis = "temperature.cut-ignored"
# why = "top_k and top_p are accepted and forgotten"
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    rng = np.random.default_rng() if rng is None else rng
    z = np.asarray(logits, dtype=float)
    p = np.exp((z - z.max()) / T)
    return int(rng.choice(len(p), p=p / p.sum()))
