# /// answer
# item = "gumbel_topk"
# marks = 3
# ///
def gumbel_topk(z, k, rng):
    """The race, read off winner by winner."""
    keys = np.array(z, dtype=float)
    if k > np.count_nonzero(keys > -np.inf):
        raise ValueError("not enough logits")
    u = rng.random(keys.size)
    keys -= np.log(-np.log1p(-u))
    winners = []
    for _ in range(k):
        winners.append(int(keys.argmax()))
        keys[winners[-1]] = -np.inf
    return winners
