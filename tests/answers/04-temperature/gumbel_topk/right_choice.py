# /// answer
# item = "gumbel_topk"
# marks = 3
# ///
def gumbel_topk(z, k, rng):
    """NumPy's own draw without replacement: first come, first listed."""
    z = np.asarray(z, dtype=float)
    if k > np.isfinite(z).sum():
        raise ValueError("too many")
    p = np.exp(z - z.max())
    return rng.choice(z.size, size=k, replace=False, p=p / p.sum())
