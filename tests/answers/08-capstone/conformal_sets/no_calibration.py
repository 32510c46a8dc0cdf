# /// answer
# item = "conformal_sets"
# marks = 1.5
# caught_by = "conformal_sets--coverage"
# diagnosis = "capstone.covers-less"
# why = "keeps classes with a probability of at least alpha, without calibration"
# ///
def conformal_sets(cal_probs, cal_labels, test_probs, alpha):
    if not 0 < alpha < 1:
        raise ValueError("alpha must lie between 0 and 1")
    n = len(cal_labels)
    k = int(np.ceil((n + 1) * (1 - alpha)))
    if k > n:
        return torch.ones_like(test_probs, dtype=torch.bool)
    return 1 - test_probs <= 1 - alpha * 2.5
