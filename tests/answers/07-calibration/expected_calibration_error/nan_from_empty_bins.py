# /// answer
# item = "expected_calibration_error"
# marks = 2
# caught_by = "expected_calibration_error--ends"
# diagnosis = "calibration.empty-bin"
# why = "multiplies the NaN of empty bins by their weight 0"
# ///
def expected_calibration_error(probs, labels, n_bins=15):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    b = np.minimum((c * n_bins).astype(int), n_bins - 1)
    n = np.bincount(b, minlength=n_bins)
    with np.errstate(all="ignore"):
        acc, conf = np.bincount(b, r, n_bins) / n, np.bincount(b, c, n_bins) / n
    return (n / n.sum() * abs(acc - conf)).sum()
