# /// answer
# item = "speculative_step"
# marks = 3
# ///
def speculative_step(p, q, draft, rng):
    """Draws from the residual by drawing from p, and keeping t with the probability 1 - q/p."""
    p, q = list(map(float, p)), list(map(float, q))
    if q[draft] == 0.0:
        raise ValueError(f"token {draft} was not drawn from q")
    if rng.uniform(0, q[draft]) < p[draft]:
        return (True, draft)
    while True:
        t = int(rng.choice(len(p), p=p))
        if p[t] > 0 and rng.random() < max(0.0, 1 - q[t] / p[t]):
            return (False, t)
