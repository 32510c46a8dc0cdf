# /// answer
# item = "double_softmax_bounds"
# marks = 2
# ///
def double_softmax_bounds(K):
    if K in (0, 1) or K < 0:
        raise ValueError("K must be 2 or more")
    hi = np.logaddexp(1.0, np.log(float(K - 1)))
    return np.float32(hi - 1), np.float32(hi)
