# /// answer
# item = "cross_entropy"
# marks = 1.5
# caught_by = "cross_entropy--reductions"
# diagnosis = "cross-entropy.not-reduced"
# why = "returns the losses of the rows whatever is asked for"
# ///
def cross_entropy(logits, targets, reduction="mean", label_smoothing=0.0):
    z = np.asarray(logits, dtype=float)
    t = np.asarray(targets)
    k = z.shape[1]
    z = z - z.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    y = (1 - label_smoothing) * np.eye(k)[t] + label_smoothing / k
    losses = -(y * log_p).sum(axis=1)
    return losses
