# /// answer
# item = "double_softmax_bounds"
# marks = 0
# caught_by = "double_softmax_bounds--lower"
# diagnosis = "cross-entropy.constant"
# why = "always ten classes"
# ///
import math


def double_softmax_bounds(K):
    if K < 2:
        raise ValueError("K < 2")
    hi = math.log(math.e + 9)
    return hi - 1, hi
