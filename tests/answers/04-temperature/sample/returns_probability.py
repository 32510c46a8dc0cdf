# /// answer
# item = "sample"
# marks = 0
# caught_by = "sample--temperature"
# diagnosis = "temperature.not-an-integer"
# why = "the probability of the token that was drawn"
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    rng = np.random.default_rng() if rng is None else rng
    z = np.asarray(logits, dtype=float)
    p = np.exp((z - z.max()) / T)
    p = p / p.sum()
    return p[rng.choice(len(p), p=p)]
