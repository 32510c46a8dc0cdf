# /// answer
# item = "expected_calibration_error"
# marks = 0
# caught_by = "expected_calibration_error--values"
# diagnosis = "calibration.squared-gaps"
# why = "squares the gaps"
# ///
def expected_calibration_error(probs, labels, n_bins=15):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    b = np.minimum((c * n_bins).astype(int), n_bins - 1)
    return sum((b == j).mean() * (c[b == j].mean() - r[b == j].mean()) ** 2 for j in np.unique(b))
