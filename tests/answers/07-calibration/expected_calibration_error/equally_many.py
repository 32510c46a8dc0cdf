# /// answer
# item = "expected_calibration_error"
# marks = 1.5
# caught_by = "expected_calibration_error--n_bins"
# diagnosis = "calibration.bins-of-the-data"
# why = "bins with equally many cases"
# ///
def expected_calibration_error(probs, labels, n_bins=15):
    p = np.asarray(probs, dtype=float)
    gap = p.max(axis=1) - (p.argmax(axis=1) == np.asarray(labels))
    parts = np.array_split(np.argsort(p.max(axis=1), kind="stable"), n_bins)
    return sum(abs(gap[part].sum()) for part in parts) / len(p)
