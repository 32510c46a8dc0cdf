# /// answer
# item = "sample"
# marks = 5
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    """Looks for the smallest probability that stays, then keeps all from there on."""
    rng = np.random.default_rng() if rng is None else rng
    z = np.asarray(logits, dtype=float)
    p = np.exp((z - z.max()) / T)
    p = p / p.sum()
    if top_k is not None:
        floor = np.sort(p)[-min(top_k, p.size)]
        p = np.where(p >= floor, p, 0.0)
        p = p / p.sum()
    if top_p is not None:
        floors = np.unique(p)
        floor = next((f for f in floors[::-1] if p[p >= f].sum() >= top_p), 0.0)
        p = np.where(p >= floor, p, 0.0)
        p = p / p.sum()
    return int(rng.multinomial(1, p).argmax())
