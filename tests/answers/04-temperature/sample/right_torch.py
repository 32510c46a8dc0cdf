# /// answer
# item = "sample"
# marks = 5
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    rng = rng or np.random.default_rng()
    gen = torch.Generator().manual_seed(int(rng.integers(2**62)))
    z = torch.tensor(np.asarray(logits, dtype=float))
    ranked, where = torch.softmax((z - z.max()) / T, 0).sort(descending=True)
    if top_k:
        ranked[top_k:] = 0
        ranked = ranked / ranked.sum()
    if top_p:
        ranked = ranked * (ranked.cumsum(0) - ranked < top_p)
    return where[torch.multinomial(ranked, 1, generator=gen)].item()
