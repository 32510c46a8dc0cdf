# /// answer
# item = "double_softmax_bounds"
# marks = 2
# ///
import math


def double_softmax_bounds(K):
    if not K >= 2:
        raise ValueError("at least two classes")
    lo = math.log1p((K - 1) / math.e)
    return lo, lo + 1
