# /// answer
# item = "expected_calibration_error"
# marks = 3.5
# caught_by = "expected_calibration_error--inputs"
# diagnosis = "general.mutated"
# why = "overwrites the labels by right or wrong"
# ///
def expected_calibration_error(probs, labels, n_bins=15):
    p, r = np.asarray(probs, dtype=float), np.asarray(labels)
    r[:] = p.argmax(axis=1) == r
    c = p.max(axis=1)
    b = np.minimum((c * n_bins).astype(int), n_bins - 1)
    return abs(np.bincount(b, c - r)).sum() / len(c)
