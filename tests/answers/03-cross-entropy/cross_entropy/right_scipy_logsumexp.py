# /// answer
# item = "cross_entropy"
# marks = 6
# ///
from scipy.special import logsumexp


def cross_entropy(logits, targets, reduction="mean", label_smoothing=0.0):
    z = np.asarray(logits, dtype=float)
    c = np.asarray(targets).astype(int)
    gaps = z - z[np.arange(z.shape[0]), c][:, None]
    top = gaps.max(axis=1, keepdims=True)
    losses = logsumexp(gaps - top, axis=1) + top[:, 0] - label_smoothing * gaps.mean(axis=1)
    if reduction == "none":
        return losses
    return float(losses.sum() / (len(losses) if reduction == "mean" else 1))
