# /// answer
# item = "expected_calibration_error"
# marks = 4
# ///
def expected_calibration_error(probs, labels, n_bins=15):
    p = np.array(probs, dtype=float)
    c = p.max(axis=1)
    order = c.argsort()
    gap = (c - (p.argmax(axis=1) == np.array(labels)))[order]
    cuts = np.searchsorted(c[order], np.arange(1, n_bins) / n_bins)
    return sum(abs(part.sum()) for part in np.split(gap, cuts)) / len(c)
