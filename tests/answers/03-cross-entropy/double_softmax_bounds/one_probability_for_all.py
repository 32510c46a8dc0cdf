# /// answer
# item = "double_softmax_bounds"
# marks = 0
# caught_by = "double_softmax_bounds--lower"
# diagnosis = "cross-entropy.bounds-count"
# why = "forgets the exponentials of the zeros"
# ///
import math


def double_softmax_bounds(K):
    if K < 2:
        raise ValueError("K < 2")
    hi = math.log(math.e + K - 1)
    return -math.log(math.e / (math.e + K)), hi - 1 / K
