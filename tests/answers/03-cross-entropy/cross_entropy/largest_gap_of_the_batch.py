# /// answer
# item = "cross_entropy"
# marks = 4.5
# caught_by = "cross_entropy--range"
# diagnosis = "cross-entropy.global-max"
# why = "subtracts the batch's largest gap to a target: beside a row whose loss is huge, small losses are rounded away"
# ///
from scipy.special import logsumexp


def cross_entropy(logits, targets, reduction="mean", label_smoothing=0.0):
    z = np.asarray(logits, dtype=float)
    gaps = z - z[np.arange(len(z)), np.asarray(targets)][:, None]
    top = gaps.max()
    losses = logsumexp(gaps - top, axis=1) + top - label_smoothing * gaps.mean(axis=1)
    if reduction == "none":
        return losses
    return losses.sum() / (len(losses) if reduction == "mean" else 1)
