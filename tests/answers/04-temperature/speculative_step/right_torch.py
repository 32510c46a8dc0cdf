# /// answer
# item = "speculative_step"
# marks = 3
# ///
def speculative_step(p, q, draft, rng):
    p, q = (torch.tensor(np.asarray(x, dtype=float)) for x in (p, q))
    if q[draft] == 0:
        raise ValueError("impossible draft")
    accepted = bool(rng.uniform() <= min(1.0, (p[draft] / q[draft]).item()))
    if accepted:
        return accepted, int(draft)
    residual = (p - q).clamp(min=0)
    gen = torch.Generator().manual_seed(int(rng.integers(1 << 60)))
    return accepted, torch.multinomial(residual, 1, generator=gen).item()
