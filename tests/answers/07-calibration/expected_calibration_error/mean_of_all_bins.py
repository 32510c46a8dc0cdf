# /// answer
# item = "expected_calibration_error"
# marks = 1
# caught_by = "expected_calibration_error--weights"
# diagnosis = "calibration.unweighted"
# why = "divides the sum of the gaps by the number of bins"
# ///
def expected_calibration_error(probs, labels, n_bins=15):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    b = np.minimum((c * n_bins).astype(int), n_bins - 1)
    return sum(abs(c[b == j].mean() - r[b == j].mean()) for j in np.unique(b)) / n_bins
