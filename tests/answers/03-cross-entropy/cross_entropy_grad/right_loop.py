# /// answer
# item = "cross_entropy_grad"
# marks = 4
# ///
import math


def cross_entropy_grad(logits, targets):
    out = []
    for row, c in zip(logits, targets, strict=True):
        row = [float(value) for value in row]
        weights = [math.exp(value - max(row)) for value in row]
        out.append([w / sum(weights) - (k == c) for k, w in enumerate(weights)])
    return np.array(out) / len(out)
