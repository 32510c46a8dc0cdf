# /// answer
# item = "cross_entropy"
# marks = 5
# caught_by = "cross_entropy--smoothing"
# diagnosis = "cross-entropy.log-of-softmax"
# why = "mixes in the logarithm of underflowed probabilities"
# ///
def cross_entropy(logits, targets, reduction="mean", label_smoothing=0.0):
    z = np.asarray(logits, dtype=float)
    t = np.asarray(targets)
    n = len(z)
    z = z - z.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    losses = -(1 - label_smoothing) * log_p[np.arange(n), t]
    if label_smoothing:
        p = np.exp(log_p)
        losses = losses - label_smoothing * np.log(p).mean(axis=1)
    if reduction == "none":
        return losses
    return losses.sum() if reduction == "sum" else losses.mean()
