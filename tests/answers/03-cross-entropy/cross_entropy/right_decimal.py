# /// answer
# item = "cross_entropy"
# marks = 6
# ///
from decimal import Decimal, getcontext


def cross_entropy(logits, targets, reduction="mean", label_smoothing=0.0):
    getcontext().prec = 60
    losses = []
    for row, c in zip(np.asarray(logits, dtype=float).tolist(), np.asarray(targets).tolist(), strict=True):
        z = [Decimal(v) for v in row]
        top = max(z)
        lse = top + sum((v - top).exp() for v in z).ln()
        surprise, eps = [lse - v for v in z], Decimal(float(label_smoothing))
        losses.append(float((1 - eps) * surprise[c] + eps * sum(surprise) / len(z)))
    losses = np.array(losses)
    return losses if reduction == "none" else getattr(losses, reduction)()
