# /// answer
# item = "speculative_step"
# marks = 0.5
# caught_by = "speculative_step--law"
# diagnosis = "temperature.residual-not-normalised"
# why = "the residual does not sum to 1"
# ///
def speculative_step(p, q, draft, rng):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if q[draft] == 0:
        raise ValueError("q[draft] is 0")
    if rng.random() < p[draft] / q[draft]:
        return True, int(draft)
    return False, int(rng.choice(len(p), p=np.maximum(p - q, 0)))
