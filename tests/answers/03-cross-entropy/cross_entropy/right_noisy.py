# /// answer
# item = "cross_entropy"
# marks = 6
# ///
import sys
import warnings


def cross_entropy(logits, targets, reduction="mean", label_smoothing=0.0):
    """Right, and loud: warnings and prints cost nothing."""
    print("cross_entropy called with", logits, file=sys.stderr)
    warnings.warn("a warning", stacklevel=1)
    np.log(np.zeros(2))
    z = np.asarray(logits, dtype=float)
    z = z - z.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    smooth = label_smoothing / z.shape[1]
    hot = np.asarray(targets).reshape(-1, 1) == np.arange(z.shape[1])
    losses = -np.where(hot, (1 - label_smoothing + smooth) * log_p, smooth * log_p).sum(axis=1)
    return losses if reduction == "none" else getattr(np, reduction)(losses)
