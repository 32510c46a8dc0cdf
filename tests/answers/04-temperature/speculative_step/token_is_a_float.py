# /// answer
# item = "speculative_step"
# marks = 2
# caught_by = "speculative_step--accept"
# diagnosis = "temperature.not-an-integer"
# why = "the token as a float"
# ///
def speculative_step(p, q, draft, rng):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if q[draft] == 0:
        raise ValueError
    if rng.random() < p[draft] / q[draft]:
        return True, float(draft)
    r = np.maximum(p - q, 0)
    return False, float(rng.choice(len(p), p=r / r.sum()))
