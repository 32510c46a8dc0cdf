# /// answer
# item = "cross_entropy"
# marks = 6
# ///
import math


def cross_entropy(logits, targets, reduction="mean", label_smoothing=0.0):
    losses = []
    for row, c in zip(logits, targets, strict=True):
        row = [float(z) for z in row]
        top = max(row)
        rest = math.log(math.fsum(math.exp(z - top) for z in row))
        log_p = [z - top - rest for z in row]
        uniform = sum(log_p) / len(log_p)
        losses.append(-((1 - label_smoothing) * log_p[int(c)] + label_smoothing * uniform))
    if reduction == "none":
        return np.array(losses)
    total = sum(losses)
    return total if reduction == "sum" else total / len(losses)
