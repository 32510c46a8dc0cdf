# /// answer
# item = "conformal_sets"
# marks = 11
# ///
def conformal_sets(cal_probs, cal_labels, test_probs, alpha):
    if not 0 < alpha < 1:
        raise ValueError("alpha")
    n = len(cal_probs)
    scores = (1 - cal_probs)[range(n), cal_labels].numpy()
    level = np.ceil((n + 1) * (1 - alpha)) / n
    if level > 1:
        return torch.full(test_probs.shape, True)
    return 1 - test_probs <= float(np.quantile(scores, level, method="inverted_cdf"))
