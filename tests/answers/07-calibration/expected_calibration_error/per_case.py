# /// answer
# item = "expected_calibration_error"
# marks = 0
# caught_by = "expected_calibration_error--values"
# diagnosis = "calibration.gap-per-case"
# why = "takes the absolute value case by case"
# ///
def expected_calibration_error(probs, labels, n_bins=15):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    return abs(c - r).mean()
