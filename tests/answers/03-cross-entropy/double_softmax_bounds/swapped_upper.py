# /// answer
# item = "double_softmax_bounds"
# marks = 0.75
# caught_by = "double_softmax_bounds--upper"
# diagnosis = "cross-entropy.bounds-order"
# why = "returns the lower end twice"
# ///
import math


def double_softmax_bounds(K):
    if K < 2:
        raise ValueError("K < 2")
    hi = math.log(math.e + K - 1)
    return hi - 1, hi - 1
