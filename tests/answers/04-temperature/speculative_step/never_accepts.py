# /// answer
# item = "speculative_step"
# marks = 2
# caught_by = "speculative_step--accept"
# diagnosis = "temperature.never-accepts"
# why = "ignores the draft and draws from p, which has the right law"
# ///
def speculative_step(p, q, draft, rng):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if q[draft] == 0:
        raise ValueError("q[draft] is 0")
    return False, int(rng.choice(len(p), p=p))
