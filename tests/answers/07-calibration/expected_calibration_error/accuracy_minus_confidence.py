# /// answer
# item = "expected_calibration_error"
# marks = 0
# caught_by = "expected_calibration_error--values"
# diagnosis = "calibration.signed-gaps"
# why = "accuracy minus confidence, with its sign"
# ///
def expected_calibration_error(probs, labels, n_bins=15):
    p = np.asarray(probs, dtype=float)
    return (p.argmax(axis=1) == np.asarray(labels)).mean() - p.max(axis=1).mean()
