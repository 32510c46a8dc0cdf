# /// answer
# item = "cross_entropy"
# marks = 3.5
# caught_by = "cross_entropy--range"
# diagnosis = "cross-entropy.log-of-softmax"
# why = "takes the logarithm of an underflowed probability"
# ///
def cross_entropy(logits, targets, reduction="mean", label_smoothing=0.0):
    z = np.asarray(logits, dtype=float)
    t = np.asarray(targets)
    k = z.shape[1]
    z = z - z.max(axis=1, keepdims=True)
    e = np.exp(z)
    log_p = np.log(e / e.sum(axis=1, keepdims=True))
    y = (1 - label_smoothing) * np.eye(k)[t] + label_smoothing / k
    losses = -(y * log_p).sum(axis=1)
    if reduction == "none":
        return losses
    return losses.sum() if reduction == "sum" else losses.mean()
