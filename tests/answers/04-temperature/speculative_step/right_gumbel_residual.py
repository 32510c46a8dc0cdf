# /// answer
# item = "speculative_step"
# marks = 3
# ///
def speculative_step(p, q, draft, rng):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if q[draft] == 0.0:
        raise ValueError("q[draft] == 0")
    with np.errstate(divide="ignore"):
        log_ratio = np.log(p[draft]) - np.log(q[draft])
        log_residual = np.log(np.clip(p - q, 0, None))
    u = -rng.exponential()  # the logarithm of a uniform number
    if u < log_ratio:
        return True, int(draft)
    return False, int(np.argmax(log_residual + rng.gumbel(size=p.shape)))
