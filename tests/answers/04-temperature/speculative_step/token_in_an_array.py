# /// answer
# item = "speculative_step"
# marks = 2
# caught_by = "speculative_step--accept"
# diagnosis = "temperature.not-an-integer"
# why = "choice with size=1"
# ///
def speculative_step(p, q, draft, rng):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if q[draft] == 0:
        raise ValueError
    if rng.random() < p[draft] / q[draft]:
        return True, draft
    r = np.maximum(p - q, 0)
    return False, rng.choice(len(p), size=1, p=r / r.sum())
