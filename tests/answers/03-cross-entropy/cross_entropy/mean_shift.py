# /// answer
# item = "cross_entropy"
# marks = 3.5
# caught_by = "cross_entropy--range"
# diagnosis = "cross-entropy.mean-shift"
# why = "subtracts the mean of the row"
# ///
def cross_entropy(logits, targets, reduction="mean", label_smoothing=0.0):
    z = np.asarray(logits, dtype=float)
    t = np.asarray(targets)
    k = z.shape[1]
    z = z - z.mean(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    y = (1 - label_smoothing) * np.eye(k)[t] + label_smoothing / k
    losses = -(y * log_p).sum(axis=1)
    if reduction == "none":
        return losses
    return losses.sum() if reduction == "sum" else losses.mean()
