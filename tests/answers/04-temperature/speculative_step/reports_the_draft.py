# /// answer
# item = "speculative_step"
# marks = 0.5
# caught_by = "speculative_step--accept"
# diagnosis = "temperature.residual"
# why = "says rejected, and returns the draft all the same"
# ///
def speculative_step(p, q, draft, rng):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if q[draft] == 0:
        raise ValueError("q[draft] is 0")
    return bool(rng.random() < p[draft] / q[draft]), int(draft)
