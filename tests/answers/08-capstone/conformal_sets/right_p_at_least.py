# /// answer
# item = "conformal_sets"
# marks = 11
# ///
def conformal_sets(cal_probs, cal_labels, test_probs, alpha):
    if not 0 < alpha < 1:
        raise ValueError
    n = len(cal_labels)
    p = cal_probs[torch.arange(n), cal_labels].sort(descending=True).values
    k = int(np.ceil((n + 1) * (1 - alpha)))
    return torch.ones_like(test_probs, dtype=torch.bool) if k > n else test_probs >= p[k - 1]
