# /// answer
# item = "conformal_sets"
# marks = 11
# ///
def conformal_sets(cal_probs, cal_labels, test_probs, alpha):
    if not (0.0 < alpha < 1.0):
        raise ValueError(alpha)
    n = cal_probs.size(0)
    scores = torch.stack([1 - row[c] for row, c in zip(cal_probs, cal_labels, strict=True)])
    k = -int(-(n + 1) * (1 - alpha) // 1)
    # a class belongs to the set if fewer than k calibration scores are smaller than its own
    smaller = (scores < (1 - test_probs)[..., None]).sum(-1)
    return smaller < k
