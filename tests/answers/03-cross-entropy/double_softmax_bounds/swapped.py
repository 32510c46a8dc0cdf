# /// answer
# item = "double_softmax_bounds"
# marks = 0
# caught_by = "double_softmax_bounds--lower"
# diagnosis = "cross-entropy.bounds-order"
# why = "returns (hi, lo)"
# ///
import math


def double_softmax_bounds(K):
    if K < 2:
        raise ValueError("K < 2")
    hi = math.log(math.e + K - 1)
    return hi, hi - 1
