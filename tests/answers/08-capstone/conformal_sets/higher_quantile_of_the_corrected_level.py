# /// answer
# item = "conformal_sets"
# marks = 2.5
# caught_by = "conformal_sets--rank"
# diagnosis = "capstone.rank-too-large"
# why = "quantile with method higher at the corrected level: the score after the k-th"
# ///
def conformal_sets(cal_probs, cal_labels, test_probs, alpha):
    if not 0 < alpha < 1:
        raise ValueError("alpha must lie between 0 and 1")
    n = len(cal_labels)
    scores = 1 - cal_probs[torch.arange(n), cal_labels]
    k = int(np.ceil((n + 1) * (1 - alpha)))
    if k > n:
        return torch.ones_like(test_probs, dtype=torch.bool)
    return 1 - test_probs <= float(np.quantile(scores.numpy(), k / n, method="higher"))
