# /// answer
# item = "speculative_step"
# marks = 2
# caught_by = "speculative_step--accept"
# diagnosis = "temperature.token-contradicts"
# why = "draws the uniform number twice, once for the flag and once for the token"
# ///
def speculative_step(p, q, draft, rng):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if q[draft] == 0:
        raise ValueError("q[draft] is 0")
    flag = bool(rng.random() < p[draft] / q[draft])
    if rng.random() < p[draft] / q[draft]:
        return flag, int(draft)
    rest = np.maximum(p - q, 0)
    return flag, int(rng.choice(len(p), p=rest / rest.sum()))
