# /// answer
# item = "double_softmax_bounds"
# marks = 2
# ///
def double_softmax_bounds(K):
    if K < 2:
        raise ValueError
    z = torch.zeros(1, K)
    z[0, 0] = 1000.0
    p = torch.softmax(z, dim=1)
    return [F.cross_entropy(p, torch.tensor([c])).item() for c in (0, 1)]
