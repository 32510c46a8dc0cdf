# /// answer
# item = "expected_calibration_error"
# marks = 3.5
# caught_by = "expected_calibration_error--n_bins"
# diagnosis = "calibration.n-bins"
# why = "ten bins by default"
# ///
def expected_calibration_error(probs, labels, n_bins=10):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    b = np.minimum((c * n_bins).astype(int), n_bins - 1)
    return abs(np.bincount(b, c - r)).sum() / len(c)
