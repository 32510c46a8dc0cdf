# /// answer
# item = "speculative_step"
# marks = 2.5
# caught_by = "speculative_step--inputs"
# diagnosis = "general.mutated"
# why = "makes the residual in the caller's p"
# ///
def speculative_step(p, q, draft, rng):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if q[draft] == 0:
        raise ValueError("q[draft] is 0")
    if rng.random() < p[draft] / q[draft]:
        return True, int(draft)
    p -= q
    np.maximum(p, 0, out=p)
    p /= p.sum()
    return False, int(rng.choice(len(p), p=p))
