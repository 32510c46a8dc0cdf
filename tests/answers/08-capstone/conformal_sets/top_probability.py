# /// answer
# item = "conformal_sets"
# marks = 2.5
# caught_by = "conformal_sets--scores"
# diagnosis = "capstone.top-score"
# why = "the score of a calibration case is that of its top class"
# ///
def conformal_sets(cal_probs, cal_labels, test_probs, alpha):
    if not 0 < alpha < 1:
        raise ValueError("alpha must lie between 0 and 1")
    n = len(cal_labels)
    scores = 1 - cal_probs.amax(1)
    k = int(np.ceil((n + 1) * (1 - alpha)))
    if k > n:
        return torch.ones_like(test_probs, dtype=torch.bool)
    return 1 - test_probs <= scores.sort().values[k - 1]
