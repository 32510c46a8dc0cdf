# /// answer
# item = "speculative_step"
# marks = 0
# caught_by = "speculative_step--law"
# diagnosis = "general.parts"
# why = "returns the token alone"
# ///
def speculative_step(p, q, draft, rng):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if q[draft] == 0:
        raise ValueError("q[draft] is 0")
    if rng.random() < p[draft] / q[draft]:
        return int(draft)
    rest = np.maximum(p - q, 0)
    return int(rng.choice(len(p), p=rest / rest.sum()))
