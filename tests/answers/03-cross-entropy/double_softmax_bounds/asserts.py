# /// answer
# item = "double_softmax_bounds"
# marks = 1.5
# caught_by = "double_softmax_bounds--error"
# diagnosis = "cross-entropy.no-error"
# why = "raises an AssertionError"
# ///
import math


def double_softmax_bounds(K):
    assert K >= 2
    hi = math.log(math.e + K - 1)
    return hi - 1, hi
