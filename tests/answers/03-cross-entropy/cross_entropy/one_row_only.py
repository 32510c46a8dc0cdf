# /// answer
# item = "cross_entropy"
# marks = 5
# caught_by = "cross_entropy--rows"
# diagnosis = "cross-entropy.single-row"
# why = "treats a batch of one as a single example"
# ///
def cross_entropy(logits, targets, reduction="mean", label_smoothing=0.0):
    z = np.asarray(logits, dtype=float)
    t = np.asarray(targets)
    n, k = z.shape
    z = z - z.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    y = (1 - label_smoothing) * np.eye(k)[t] + label_smoothing / k
    losses = -(y * log_p).sum(axis=1)
    if n == 1:
        return losses[0]
    if reduction == "none":
        return losses
    return losses.sum() if reduction == "sum" else losses.mean()
