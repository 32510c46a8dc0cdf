# /// answer
# item = "double_softmax_bounds"
# marks = 0
# caught_by = "double_softmax_bounds--upper"
# diagnosis = "cross-entropy.bounds"
# why = "the largest of a thousand random losses"
# ///
import math


def double_softmax_bounds(K):
    if K < 2:
        raise ValueError("K < 2")
    rng = np.random.default_rng(0)
    z = 3 * rng.normal(size=(50, min(K, 2000)))
    p = np.exp(z) / np.exp(z).sum(1, keepdims=True)
    loss = np.log(np.exp(p).sum(1)) - p[:, 0]
    return loss.min(), loss.max()
