# /// answer
# item = "speculative_step"
# marks = 2.5
# caught_by = "speculative_step--inputs"
# diagnosis = "temperature.float16"
# why = "leaves float16 as it is: a uniform number near 1 is rounded up to 1"
# ///
def speculative_step(p, q, draft, rng):
    p, q = np.asarray(p), np.asarray(q)
    if p.dtype.kind in "iu":
        p, q = p.astype(float), q.astype(float)
    if q[draft] == 0:
        raise ValueError
    if rng.random() < p[draft] / q[draft]:
        return True, int(draft)
    r = np.maximum(p - q, 0)
    return False, int(rng.choice(len(p), p=r / r.sum()))
