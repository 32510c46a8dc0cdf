# /// answer
# item = "double_softmax_bounds"
# marks = 2
# ///
def double_softmax_bounds(K):
    """The loss itself, at the best and at the worst one-hot vector."""
    if K <= 1:
        raise ValueError(f"K = {K}")
    p = np.zeros(K)
    p[0] = 1.0
    lse = np.log(np.exp(p).sum())
    return lse - p[0], lse - p[1]
