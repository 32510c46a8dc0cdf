# /// answer
# item = "conformal_prediction_set"
# marks = 5
# ///
def conformal_prediction_set(cal_probs, cal_labels, test_probs, alpha=0.1):
    if not 0 < alpha < 1:
        raise ValueError("no such risk")
    p = np.asarray(cal_probs, dtype=float)
    n = len(p)
    k = -int(-((n + 1) * (1 - alpha)) // 1)
    s = 1 - p[np.arange(n), np.asarray(cal_labels)]
    new = 1 - np.asarray(test_probs, dtype=float)
    # at most the k-th smallest: fewer than k scores are strictly smaller
    return (s[:, None, None] < new).sum(axis=0) < k
