# /// answer
# item = "double_softmax_bounds"
# marks = 1.25
# caught_by = "double_softmax_bounds--lower"
# diagnosis = "cross-entropy.floor-zero"
# why = "thinks the best loss is 0"
# ///
import math


def double_softmax_bounds(K):
    if K < 2:
        raise ValueError("K < 2")
    hi = math.log(math.e + K - 1)
    return 0.0, hi
