# /// answer
# item = "double_softmax_bounds"
# marks = 0
# caught_by = "double_softmax_bounds--upper"
# diagnosis = "cross-entropy.base"
# why = "logarithm to the base 2"
# ///
import math


def double_softmax_bounds(K):
    if K < 2:
        raise ValueError("K < 2")
    hi = math.log2(math.e + K - 1)
    return hi - math.log2(math.e), hi
