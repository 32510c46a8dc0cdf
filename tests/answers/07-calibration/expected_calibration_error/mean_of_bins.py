# /// answer
# item = "expected_calibration_error"
# marks = 2
# caught_by = "expected_calibration_error--weights"
# diagnosis = "calibration.unweighted"
# why = "averages over the bins that hold cases, all alike"
# ///
def expected_calibration_error(probs, labels, n_bins=15):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    b = np.minimum((c * n_bins).astype(int), n_bins - 1)
    return np.mean([abs(c[b == j].mean() - r[b == j].mean()) for j in np.unique(b)])
