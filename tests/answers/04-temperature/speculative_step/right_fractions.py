# /// answer
# item = "speculative_step"
# marks = 3
# ///
from fractions import Fraction


def speculative_step(p, q, draft, rng):
    p = [Fraction(float(x)) for x in p]
    q = [Fraction(float(x)) for x in q]
    if not q[draft]:
        raise ValueError
    if Fraction(rng.random()) * q[draft] < p[draft]:
        return True, draft
    r = [max(a - b, Fraction(0)) for a, b in zip(p, q, strict=True)]
    u = Fraction(rng.random()) * sum(r)
    for i, x in enumerate(r):
        u -= x
        if u < 0:
            return False, i
