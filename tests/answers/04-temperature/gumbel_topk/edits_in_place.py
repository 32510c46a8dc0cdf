# /// answer
# item = "gumbel_topk"
# marks = 2.5
# caught_by = "gumbel_topk--rng"
# diagnosis = "general.mutated"
# why = "adds the noise to the caller's logits"
# ///
def gumbel_topk(z, k, rng):
    z = np.asarray(z, dtype=float)
    if k > np.isfinite(z).sum():
        raise ValueError("k is too large")
    z += rng.gumbel(size=z.shape)
    return np.argsort(-z)[:k]
