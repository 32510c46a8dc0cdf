# /// answer
# item = "gumbel_topk"
# marks = 3
# ///
def gumbel_topk(z, k, rng):
    z = np.asarray(z, dtype=np.float32)
    if np.isfinite(z).sum() < k:
        raise ValueError("k")
    g = rng.gumbel(size=z.size).astype(np.float32)
    s = z - z.max() + g
    part = np.argpartition(-s, k - 1)[:k]
    return part[np.argsort(-s[part])]
