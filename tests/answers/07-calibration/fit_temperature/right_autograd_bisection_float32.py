# /// answer
# item = "fit_temperature"
# marks = 4
# ///
def fit_temperature(logits, labels):
    import math

    z = torch.tensor(np.array(logits, dtype=np.float32))
    y = torch.tensor(np.array(labels, dtype=np.int64))
    z = z - z.amax(1, keepdim=True)

    def slope(u):
        u = torch.tensor(u, requires_grad=True)
        torch.nn.functional.cross_entropy(z * (-u).exp(), y).backward()
        return u.grad.item()

    lo, hi = math.log(0.01), math.log(100)
    if slope(lo) >= 0:
        return 0.01
    if slope(hi) <= 0:
        return 100.0
    while hi - lo > 1e-3:
        mid = (lo + hi) / 2
        lo, hi = (mid, hi) if slope(mid) < 0 else (lo, mid)
    return math.exp(lo)
