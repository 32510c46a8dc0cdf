# /// answer
# item = "speculative_step"
# marks = 3
# ///
def speculative_step(p, q, draft, rng):
    """The same two random numbers in each step, needed or not."""
    p, q = np.asarray(p, dtype=np.float32), np.asarray(q, dtype=np.float32)
    if q[draft] == 0:
        raise ValueError("no such draft")
    coin, u = rng.random(2)
    rest = np.maximum(p - q, 0)
    rest[draft] = 0
    cumulative = np.cumsum(rest, dtype=np.float64)
    other = int(np.searchsorted(cumulative, u * cumulative[-1], side="right"))
    accepted = bool(coin < p[draft] / q[draft])
    return [accepted, int(draft) if accepted else other]
