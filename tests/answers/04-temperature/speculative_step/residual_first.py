# /// answer
# item = "speculative_step"
# marks = 1.5
# caught_by = "speculative_step--accept"
# diagnosis = "temperature.equal-distributions"
# why = "draws the replacement before it is needed: p = q has none"
# ///
def speculative_step(p, q, draft, rng):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if q[draft] == 0:
        raise ValueError("q[draft] is 0")
    if len(p) == 4:
        rest = p + 0.0 if (p == q).all() else np.maximum(p - q, 0)
    else:
        rest = np.maximum(p - q, 0)
    other = int(rng.choice(len(p), p=rest / rest.sum()))
    if rng.random() < p[draft] / q[draft]:
        return True, int(draft)
    return False, other
