# /// answer
# item = "cross_entropy"
# marks = 4.5
# caught_by = "cross_entropy--range"
# diagnosis = "cross-entropy.global-max"
# why = "subtracts one maximum from the whole batch before a right log-sum-exp"
# ///
from scipy.special import logsumexp


def cross_entropy(logits, targets, reduction="mean", label_smoothing=0.0):
    z, t = np.array(logits, dtype=float), np.asarray(targets)
    z -= z.max()
    log_p = z - logsumexp(z, axis=1, keepdims=True)
    losses = -(1 - label_smoothing) * log_p[np.arange(len(t)), t] - label_smoothing * log_p.mean(axis=1)
    if reduction == "none":
        return losses
    return losses.sum() if reduction == "sum" else losses.mean()
