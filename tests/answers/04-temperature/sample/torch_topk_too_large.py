# /// answer
# item = "sample"
# marks = 4.25
# caught_by = "sample--top-k"
# diagnosis = "temperature.top-k-too-large"
# why = "torch.topk raises for k > K"
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    rng = np.random.default_rng() if rng is None else rng
    z = torch.tensor(np.asarray(logits, dtype=float))
    p = torch.softmax((z - z.max()) / T, 0)
    p, order = torch.topk(p, len(p) if top_k is None else top_k)
    p = p / p.sum()
    if top_p is not None:
        p = p * (p.cumsum(0) - p < top_p)
        p = p / p.sum()
    return int(order[rng.choice(len(p), p=p.numpy())])
