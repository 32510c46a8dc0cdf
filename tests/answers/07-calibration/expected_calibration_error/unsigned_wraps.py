# /// answer
# item = "expected_calibration_error"
# marks = 3.5
# caught_by = "expected_calibration_error--inputs"
# diagnosis = "calibration.integer-wrap"
# why = "takes the confidence off while it is still an integer"
# ///
def expected_calibration_error(probs, labels, n_bins=15):
    p = np.asarray(probs)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    b = np.minimum((c * n_bins).astype(int), n_bins - 1)
    return np.abs(np.bincount(b, r - c)).sum() / len(p)
