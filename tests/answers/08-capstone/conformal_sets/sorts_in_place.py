# /// answer
# item = "conformal_sets"
# marks = 10
# caught_by = "conformal_sets--result"
# diagnosis = "general.mutated"
# why = "writes the scores into the probabilities"
# ///
def conformal_sets(cal_probs, cal_labels, test_probs, alpha):
    if not 0 < alpha < 1:
        raise ValueError("alpha must lie between 0 and 1")
    n = len(cal_labels)
    cal_probs.neg_().add_(1)
    scores = cal_probs[torch.arange(n), cal_labels]
    k = int(np.ceil((n + 1) * (1 - alpha)))
    if k > n:
        return torch.ones_like(test_probs, dtype=torch.bool)
    return 1 - test_probs <= scores.sort().values[k - 1]
