# /// answer
# item = "speculative_step"
# marks = 1
# caught_by = "speculative_step--accept"
# diagnosis = "temperature.acceptance"
# why = "accepts if p is at least q, without chance"
# ///
def speculative_step(p, q, draft, rng):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if q[draft] == 0:
        raise ValueError("q[draft] is 0")
    if p[draft] >= q[draft]:
        return True, int(draft)
    rest = np.maximum(p - q, 0)
    return False, int(rng.choice(len(p), p=rest / rest.sum()))
