# /// answer
# item = "cross_entropy"
# marks = 5
# caught_by = "cross_entropy--smoothing"
# diagnosis = "cross-entropy.smoothing-reduction"
# why = "mean and sum use the plain losses"
# ///
def cross_entropy(logits, targets, reduction="mean", label_smoothing=0.0):
    z = np.asarray(logits, dtype=float)
    t = np.asarray(targets)
    n, k = z.shape
    z = z - z.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    y = (1 - label_smoothing) * np.eye(k)[t] + label_smoothing / k
    losses = -(y * log_p).sum(axis=1)
    if reduction == "none":
        return losses
    losses = -log_p[np.arange(n), t]
    return losses.sum() if reduction == "sum" else losses.mean()
