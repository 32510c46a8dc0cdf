# /// answer
# item = "conformal_sets"
# marks = 9.5
# caught_by = "conformal_sets--small"
# diagnosis = "capstone.too-few"
# why = "uses the largest score when k exceeds n"
# ///
def conformal_sets(cal_probs, cal_labels, test_probs, alpha):
    if not 0 < alpha < 1:
        raise ValueError("alpha must lie between 0 and 1")
    n = len(cal_labels)
    scores = 1 - cal_probs[torch.arange(n), cal_labels]
    k = int(np.ceil((n + 1) * (1 - alpha)))
    return 1 - test_probs <= scores.sort().values[min(k, n) - 1]
