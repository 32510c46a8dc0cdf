# /// answer
# item = "expected_calibration_error"
# marks = 3.5
# caught_by = "expected_calibration_error--n_bins"
# diagnosis = "calibration.n-bins"
# why = "fifteen bins, whatever is asked for"
# ///
def expected_calibration_error(probs, labels, n_bins=15):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    b = np.minimum((c * 15).astype(int), 14)
    return abs(np.bincount(b, c - r)).sum() / len(c)
