# /// answer
# item = "double_softmax_bounds"
# marks = 1.25
# caught_by = "double_softmax_bounds--lower"
# diagnosis = "cross-entropy.base"
# why = "the lower end in bits"
# ///
import math


def double_softmax_bounds(K):
    if K < 2:
        raise ValueError("K < 2")
    hi = math.log(math.e + K - 1)
    return (hi - 1) / math.log(2), hi
