# /// answer
# item = "expected_calibration_error"
# marks = 3.5
# caught_by = "expected_calibration_error--inputs"
# diagnosis = "calibration.list-input"
# why = "calls methods of the input"
# ///
def expected_calibration_error(probs, labels, n_bins=15):
    c, r = probs.max(axis=1).astype(float), probs.argmax(axis=1) == labels
    b = np.minimum((c * n_bins).astype(int), n_bins - 1)
    return abs(np.bincount(b, c - r)).sum() / len(c)
