# /// answer
# item = "speculative_step"
# marks = 2
# caught_by = "speculative_step--accept"
# diagnosis = "temperature.acceptance"
# why = "draws from p and says accepted if it is the draft"
# ///
def speculative_step(p, q, draft, rng):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if q[draft] == 0:
        raise ValueError("q[draft] is 0")
    token = int(rng.choice(len(p), p=p))
    return token == draft, token
