# /// answer
# item = "expected_calibration_error"
# marks = 2.5
# caught_by = "expected_calibration_error--n_bins"
# diagnosis = "calibration.bins-of-the-data"
# why = "bins from 1/K to 1"
# ///
def expected_calibration_error(probs, labels, n_bins=15):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    low = 1 / p.shape[1]
    b = np.minimum(((c - low) / (1 - low) * n_bins).astype(int), n_bins - 1)
    return abs(np.bincount(b, c - r)).sum() / len(c)
