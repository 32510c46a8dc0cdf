# /// answer
# item = "double_softmax_bounds"
# marks = 0
# caught_by = "double_softmax_bounds--error"
# diagnosis = "cross-entropy.two-refused"
# why = "refuses K = 2"
# ///
import math


def double_softmax_bounds(K):
    if K <= 2:
        raise ValueError("K < 2")
    hi = math.log(math.e + K - 1)
    return hi - 1, hi
