# /// answer
# item = "cross_entropy"
# marks = 5
# caught_by = "cross_entropy--rows"
# diagnosis = "cross-entropy.keepdims"
# why = "tries without keepdims first, which a square batch accepts"
# ///
def cross_entropy(logits, targets, reduction="mean", label_smoothing=0.0):
    z = np.asarray(logits, dtype=float)
    t = np.asarray(targets)
    k = z.shape[1]
    z = z - z.max(axis=1, keepdims=True)
    lse = np.log(np.exp(z).sum(axis=1))
    try:
        log_p = z - lse
    except ValueError:
        log_p = z - lse[:, None]
    y = (1 - label_smoothing) * np.eye(k)[t] + label_smoothing / k
    losses = -(y * log_p).sum(axis=1)
    if reduction == "none":
        return losses
    return losses.sum() if reduction == "sum" else losses.mean()
