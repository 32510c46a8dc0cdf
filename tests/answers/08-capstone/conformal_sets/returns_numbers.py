# /// answer
# item = "conformal_sets"
# marks = 10
# caught_by = "conformal_sets--result"
# diagnosis = "general.dtype"
# why = "returns 0.0 and 1.0"
# ///
def conformal_sets(cal_probs, cal_labels, test_probs, alpha):
    if not 0 < alpha < 1:
        raise ValueError("alpha must lie between 0 and 1")
    n = len(cal_labels)
    scores = 1 - cal_probs[torch.arange(n), cal_labels]
    k = int(np.ceil((n + 1) * (1 - alpha)))
    if k > n:
        return torch.ones_like(test_probs, dtype=torch.float32)
    return (1 - test_probs <= scores.sort().values[k - 1]).float()
