# /// answer
# item = "expected_calibration_error"
# marks = 3.5
# caught_by = "expected_calibration_error--inputs"
# diagnosis = "general.raised"
# why = "np.squeeze takes the batch axis away from a single case"
# ///
def expected_calibration_error(probs, labels, n_bins=15):
    p = np.squeeze(np.asarray(probs, dtype=float))
    c, r = p.max(axis=1), p.argmax(axis=1) == labels
    b = np.minimum((c * n_bins).astype(int), n_bins - 1)
    return sum(abs((c - r)[b == i].sum()) for i in range(n_bins)) / len(c)
