# /// answer
# item = "cross_entropy"
# marks = 0
# caught_by = "cross_entropy--rows"
# diagnosis = "cross-entropy.picked-many"
# why = "logits[:, targets] gives an N by N matrix"
# ///
def cross_entropy(logits, targets, reduction="mean", label_smoothing=0.0):
    z = np.asarray(logits, dtype=float)
    z = z - z.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    losses = -(1 - label_smoothing) * log_p[:, targets] - label_smoothing * log_p.mean(axis=1, keepdims=True)
    if reduction == "none":
        return losses
    return losses.sum() if reduction == "sum" else losses.mean()
