# /// answer
# item = "conformal_sets"
# marks = 11
# ///
def conformal_sets(cal_probs, cal_labels, test_probs, alpha):
    if not 0 < alpha < 1:
        raise ValueError
    n = len(cal_labels)
    s = sorted(float(1 - cal_probs[i, cal_labels[i]]) for i in range(n))
    k = int(np.ceil((n + 1) * (1 - alpha)))
    q = s[k - 1] if k <= n else 2.0
    return torch.stack([1 - row <= q for row in test_probs])
