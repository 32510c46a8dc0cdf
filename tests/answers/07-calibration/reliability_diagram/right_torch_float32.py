# /// answer
# item = "reliability_diagram"
# marks = 3
# ///
def reliability_diagram(probs, labels, n_bins=10):
    p = torch.tensor(np.array(probs, dtype=np.float32))
    c, k = p.max(dim=1)
    r = (k == torch.tensor(np.array(labels, dtype=np.int64))).float()
    b = (c * n_bins).long().clamp(max=n_bins - 1)
    n = torch.zeros(n_bins).index_add(0, b, torch.ones_like(c))
    acc = torch.zeros(n_bins).index_add(0, b, r) / n
    conf = torch.zeros(n_bins).index_add(0, b, c) / n
    return [acc.numpy(), conf.numpy(), n.numpy()]
