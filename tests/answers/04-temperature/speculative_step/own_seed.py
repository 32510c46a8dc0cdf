# /// answer
# item = "speculative_step"
# marks = 0.5
# caught_by = "speculative_step--inputs"
# diagnosis = "temperature.constant"
# why = "default_rng(0) each time"
# ///
def speculative_step(p, q, draft, rng):
    rng = np.random.default_rng(0)
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if q[draft] == 0:
        raise ValueError("q[draft] is 0")
    if rng.random() < p[draft] / q[draft]:
        return True, int(draft)
    rest = np.maximum(p - q, 0)
    return False, int(rng.choice(len(p), p=rest / rest.sum()))
