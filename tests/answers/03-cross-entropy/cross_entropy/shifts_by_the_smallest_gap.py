# /// answer
# item = "cross_entropy"
# marks = 4.5
# caught_by = "cross_entropy--range"
# diagnosis = "cross-entropy.mean-shift"
# why = "subtracts the smallest gap to the target before a stable log-sum-exp: beside a logit of -1e20 all others become equal"
# ///
from scipy.special import logsumexp


def cross_entropy(logits, targets, reduction="mean", label_smoothing=0.0):
    z = np.asarray(logits, dtype=float)
    gaps = z - z[np.arange(len(z)), np.asarray(targets)][:, None]
    low = gaps.min(axis=1, keepdims=True)
    losses = logsumexp(gaps - low, axis=1) + low[:, 0] - label_smoothing * gaps.mean(axis=1)
    if reduction == "none":
        return losses
    return losses.sum() / (len(losses) if reduction == "mean" else 1)
