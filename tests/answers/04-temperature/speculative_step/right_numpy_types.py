# /// answer
# item = "speculative_step"
# marks = 3
# ///
def speculative_step(p, q, draft, rng):
    p, q = np.array(p, dtype=np.float64), np.array(q, dtype=np.float64)
    if q[draft] <= 0:
        raise ValueError("q[draft] is 0")
    accepted = np.less(rng.random(), np.minimum(1.0, p[draft] / q[draft]))
    if accepted:
        return accepted, np.int64(draft)
    residual = np.where(p > q, p - q, 0.0)
    residual /= residual.sum()
    return accepted, np.searchsorted(np.cumsum(residual), rng.random(), side="right")
