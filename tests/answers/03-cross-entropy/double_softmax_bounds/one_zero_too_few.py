# /// answer
# item = "double_softmax_bounds"
# marks = 0
# caught_by = "double_softmax_bounds--upper"
# diagnosis = "cross-entropy.bounds-count"
# why = "counts K - 2 zeros beside the 1"
# ///
import math


def double_softmax_bounds(K):
    if K < 2:
        raise ValueError("K < 2")
    hi = math.log(math.e + K - 2)
    return hi - 1, hi
