# /// answer
# item = "nll"
# marks = 2
# ///
import math


def nll(probs, labels):
    total = 0.0
    for row, y in zip(probs, labels, strict=True):
        total -= math.log(float(row[y]))
    return total / len(labels)
