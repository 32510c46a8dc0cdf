# /// answer
# item = "double_softmax_bounds"
# marks = 0.75
# caught_by = "double_softmax_bounds--upper"
# diagnosis = "cross-entropy.constant"
# why = "the upper end for ten classes"
# ///
import math


def double_softmax_bounds(K):
    if K < 2:
        raise ValueError("K < 2")
    hi = math.log(math.e + K - 1)
    return hi - 1, math.log(math.e + 9)
