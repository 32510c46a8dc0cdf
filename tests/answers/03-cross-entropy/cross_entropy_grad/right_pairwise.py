# /// answer
# item = "cross_entropy_grad"
# marks = 4
# ///
def cross_entropy_grad(logits, targets):
    """Each probability from the differences to all others."""
    z = np.asarray(logits, dtype=float)
    with np.errstate(over="ignore"):
        p = 1 / np.exp(z[:, None, :] - z[:, :, None]).sum(axis=2)
    out = np.empty_like(p)
    for i in range(len(p)):
        y = np.zeros(p.shape[1])
        y[int(targets[i])] = 1
        out[i] = (p[i] - y) / len(p)
    return out
