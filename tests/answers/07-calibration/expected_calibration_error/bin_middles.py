# /// answer
# item = "expected_calibration_error"
# marks = 0
# caught_by = "expected_calibration_error--values"
# diagnosis = "calibration.bin-middle"
# why = "compares the accuracy with the middle of the bin"
# ///
def expected_calibration_error(probs, labels, n_bins=15):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    b = np.minimum((c * n_bins).astype(int), n_bins - 1)
    return sum((b == j).mean() * abs((j + 0.5) / n_bins - r[b == j].mean()) for j in np.unique(b))
