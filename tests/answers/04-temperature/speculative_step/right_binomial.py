# /// answer
# item = "speculative_step"
# marks = 3
# ///
def speculative_step(p, q, draft, rng):
    p, q = np.asarray(p, np.float32), np.asarray(q, np.float32)
    if q[draft] <= 0:
        raise ValueError
    a = min(np.float32(1), p[draft] / q[draft])
    ok = rng.binomial(1, min(float(a), 1.0)) == 1
    if ok:
        return ok, draft
    c = np.maximum(p - q, 0).cumsum(dtype=float)
    return ok, np.searchsorted(c, rng.random() * c[-1], side="right")
