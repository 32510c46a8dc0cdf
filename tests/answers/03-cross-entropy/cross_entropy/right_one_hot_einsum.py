# /// answer
# item = "cross_entropy"
# marks = 6
# ///
def cross_entropy(logits, targets, reduction="mean", label_smoothing=0.0):
    z = np.array(logits, dtype=np.float64)
    n, k = z.shape
    z -= z.max(1)[:, None]
    log_p = z - np.log(np.einsum("nk->n", np.exp(z)))[:, None]
    y = np.full((n, k), label_smoothing / k)
    y[range(n), [int(c) for c in targets]] += 1 - label_smoothing
    losses = -np.einsum("nk,nk->n", y, log_p)
    return {"none": lambda: losses, "sum": losses.sum, "mean": losses.mean}[reduction]()
