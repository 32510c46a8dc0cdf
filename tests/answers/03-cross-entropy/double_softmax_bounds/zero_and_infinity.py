# /// answer
# item = "double_softmax_bounds"
# marks = 0
# caught_by = "double_softmax_bounds--upper"
# diagnosis = "cross-entropy.no-ceiling"
# why = "the bounds of one softmax"
# ///
import math


def double_softmax_bounds(K):
    if K < 2:
        raise ValueError("K < 2")
    return 0.0, math.inf
