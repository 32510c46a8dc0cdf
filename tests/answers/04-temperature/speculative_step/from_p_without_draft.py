# /// answer
# item = "speculative_step"
# marks = 1
# caught_by = "speculative_step--law"
# diagnosis = "temperature.redraws-from-p"
# why = "draws from p without the draft"
# ///
def speculative_step(p, q, draft, rng):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if q[draft] == 0:
        raise ValueError("q[draft] is 0")
    if rng.random() < p[draft] / q[draft]:
        return True, int(draft)
    rest = p.copy()
    rest[draft] = 0
    return False, int(rng.choice(len(p), p=rest / rest.sum()))
