# /// answer
# item = "expected_calibration_error"
# marks = 4
# ///
def expected_calibration_error(probs, labels, n_bins=15):
    p = torch.tensor(np.array(probs, dtype=np.float32))
    c, k = p.max(1)
    gap = c - (k == torch.as_tensor(np.array(labels, dtype=np.int64))).float()
    bins = (c * n_bins).long().clamp(max=n_bins - 1)
    return torch.zeros(n_bins).index_add(0, bins, gap).abs().sum().item() / len(c)
