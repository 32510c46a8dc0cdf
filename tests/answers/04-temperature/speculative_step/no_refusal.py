# /// answer
# item = "speculative_step"
# marks = 2.5
# caught_by = "speculative_step--refuses"
# diagnosis = "temperature.impossible-draft"
# why = "divides by 0 and goes on"
# ///
def speculative_step(p, q, draft, rng):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    with np.errstate(all="ignore"):
        if rng.random() < p[draft] / q[draft]:
            return True, int(draft)
    rest = np.maximum(p - q, 0)
    if rest.sum() == 0:
        rest = p
    return False, int(rng.choice(len(p), p=rest / rest.sum()))
