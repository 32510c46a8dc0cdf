# /// answer
# item = "double_softmax_bounds"
# marks = 1.5
# caught_by = "double_softmax_bounds--error"
# diagnosis = "cross-entropy.no-error"
# why = "returns None instead of raising"
# ///
import math


def double_softmax_bounds(K):
    if K < 2:
        return None
    hi = math.log(math.e + K - 1)
    return hi - 1, hi
