# /// answer
# item = "speculative_step"
# marks = 2.5
# caught_by = "speculative_step--inputs"
# diagnosis = "temperature.not-reproducible"
# why = "the coin comes from np.random"
# ///
def speculative_step(p, q, draft, rng):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if q[draft] == 0:
        raise ValueError("q[draft] is 0")
    if np.random.random() < p[draft] / q[draft]:
        return True, int(draft)
    rest = np.maximum(p - q, 0)
    return False, int(rng.choice(len(p), p=rest / rest.sum()))
