# /// answer
# item = "expected_calibration_error"
# marks = 3
# caught_by = "expected_calibration_error--sign"
# diagnosis = "calibration.signed-gaps"
# why = "takes the absolute value of the whole sum: mean confidence against accuracy"
# ///
def expected_calibration_error(probs, labels, n_bins=15):
    p = np.asarray(probs, dtype=float)
    return abs(p.max(axis=1).mean() - (p.argmax(axis=1) == np.asarray(labels)).mean())
