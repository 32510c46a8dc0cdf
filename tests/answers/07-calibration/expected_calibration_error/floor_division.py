# /// answer
# item = "expected_calibration_error"
# marks = 3.5
# caught_by = "expected_calibration_error--ends"
# diagnosis = "calibration.last-edge"
# why = "floor division by the width of a bin: 1.0 // (1/15) is 15"
# ///
def expected_calibration_error(probs, labels, n_bins=15):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == labels
    b = (c // (1 / n_bins)).astype(int)
    return sum(abs((c - r)[b == i].sum()) for i in range(n_bins)) / len(c)
