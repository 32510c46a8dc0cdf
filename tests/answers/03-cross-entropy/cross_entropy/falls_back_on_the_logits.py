# /// answer
# item = "cross_entropy"
# marks = 4.5
# caught_by = "cross_entropy--range"
# diagnosis = "cross-entropy.log-of-softmax"
# why = "where a probability has underflowed, takes the shifted logit without the log of the sum"
# ///
def cross_entropy(logits, targets, reduction="mean", label_smoothing=0.0):
    z, t = np.array(logits, dtype=float), np.asarray(targets)
    z -= z.max(axis=1, keepdims=True)
    p = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    log_p = np.where(p > 0, np.log(np.maximum(p, 5e-324)), z)
    losses = -(1 - label_smoothing) * log_p[np.arange(len(t)), t] - label_smoothing * log_p.mean(axis=1)
    if reduction == "none":
        return losses
    return losses.sum() if reduction == "sum" else losses.mean()
