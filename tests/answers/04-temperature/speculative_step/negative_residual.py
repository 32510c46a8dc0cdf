# /// answer
# item = "speculative_step"
# marks = 0.5
# caught_by = "speculative_step--law"
# diagnosis = "temperature.residual-negative"
# why = "p - q as it is"
# ///
def speculative_step(p, q, draft, rng):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if q[draft] == 0:
        raise ValueError("q[draft] is 0")
    if rng.random() < p[draft] / q[draft]:
        return True, int(draft)
    rest = (p - q) / np.maximum(p - q, 0).sum()
    return False, int(rng.choice(len(p), p=rest))
