# /// answer
# item = "conformal_sets"
# marks = 7.5
# caught_by = "conformal_sets--rank"
# diagnosis = "capstone.rank-too-large"
# why = "k = int(…) + 1, one too large where (n + 1)(1 - alpha) is an integer"
# ///
def conformal_sets(cal_probs, cal_labels, test_probs, alpha):
    if not 0 < alpha < 1:
        raise ValueError
    n = len(cal_labels)
    s = (1 - cal_probs[torch.arange(n), cal_labels]).sort().values
    k = int((n + 1) * (1 - alpha)) + 1
    return torch.ones_like(test_probs, dtype=torch.bool) if k > n else 1 - test_probs <= s[k - 1]
