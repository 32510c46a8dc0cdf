# /// answer
# item = "cross_entropy"
# marks = 5.5
# caught_by = "cross_entropy--inputs"
# diagnosis = "cross-entropy.list-input"
# why = "compares targets as if they were an array"
# ///
def cross_entropy(logits, targets, reduction="mean", label_smoothing=0.0):
    z = np.asarray(logits, dtype=float)
    t = targets
    k = z.shape[1]
    z = z - z.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    y = (1 - label_smoothing) * (t[:, None] == np.arange(k)) + label_smoothing / k
    losses = -(y * log_p).sum(axis=1)
    if reduction == "none":
        return losses
    return losses.sum() if reduction == "sum" else losses.mean()
