# /// answer
# item = "speculative_step"
# marks = 2.5
# caught_by = "speculative_step--refuses"
# diagnosis = "temperature.impossible-draft"
# why = "accepts a draft that q cannot have drawn"
# ///
def speculative_step(p, q, draft, rng):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if q[draft] == 0:
        return True, int(draft)
    if rng.random() < p[draft] / q[draft]:
        return True, int(draft)
    rest = np.maximum(p - q, 0)
    return False, int(rng.choice(len(p), p=rest / rest.sum()))
