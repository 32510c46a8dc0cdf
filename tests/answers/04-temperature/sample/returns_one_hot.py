# /// answer
# item = "sample"
# marks = 0
# caught_by = "sample--temperature"
# diagnosis = "temperature.not-an-integer"
# why = "a one-hot vector"
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    rng = np.random.default_rng() if rng is None else rng
    z = np.asarray(logits, dtype=float)
    p = np.exp((z - z.max()) / T)
    return rng.multinomial(1, p / p.sum())
