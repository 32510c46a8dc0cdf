# /// answer
# item = "speculative_step"
# marks = 3
# ///
def speculative_step(p, q, draft, rng):
    """Plain Python, inverse of the cumulative sum."""
    if not q[draft] > 0:
        raise ValueError("draft was not drawn from q")
    if rng.random() * float(q[draft]) < float(p[draft]):
        return True, draft
    rest = [max(float(a) - float(b), 0.0) for a, b in zip(p, q, strict=True)]
    u = rng.random() * sum(rest)
    for token, r in enumerate(rest):
        u -= r
        if r > 0 and u <= 0:
            return False, token
    return False, max(range(len(rest)), key=rest.__getitem__)
