# /// answer
# item = "speculative_step"
# marks = 0.5
# caught_by = "speculative_step--accept"
# diagnosis = "temperature.comparison"
# why = "accepts when the uniform number exceeds the ratio"
# ///
def speculative_step(p, q, draft, rng):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if q[draft] == 0:
        raise ValueError("q[draft] is 0")
    if rng.random() > min(1, p[draft] / q[draft]):
        return True, int(draft)
    rest = np.maximum(p - q, 0)
    if rest.sum() == 0:
        rest = p
    return False, int(rng.choice(len(p), p=rest / rest.sum()))
