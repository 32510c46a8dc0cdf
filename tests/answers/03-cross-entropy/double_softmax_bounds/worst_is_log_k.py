# /// answer
# item = "double_softmax_bounds"
# marks = 0.75
# caught_by = "double_softmax_bounds--upper"
# diagnosis = "cross-entropy.start-not-worst"
# why = "takes equal probabilities for the worst case"
# ///
import math


def double_softmax_bounds(K):
    if K < 2:
        raise ValueError("K < 2")
    hi = math.log(math.e + K - 1)
    return hi - 1, math.log(K)
