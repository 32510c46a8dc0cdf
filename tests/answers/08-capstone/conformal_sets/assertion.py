# /// answer
# item = "conformal_sets"
# marks = 10
# caught_by = "conformal_sets--errors"
# diagnosis = "capstone.alpha-unchecked"
# why = "an AssertionError instead of a ValueError"
# ///
def conformal_sets(cal_probs, cal_labels, test_probs, alpha):
    assert 0 < alpha < 1
    n = len(cal_labels)
    scores = 1 - cal_probs[torch.arange(n), cal_labels]
    k = int(np.ceil((n + 1) * (1 - alpha)))
    if k > n:
        return torch.ones_like(test_probs, dtype=torch.bool)
    return 1 - test_probs <= scores.sort().values[k - 1]
