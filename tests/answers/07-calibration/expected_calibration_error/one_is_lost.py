# /// answer
# item = "expected_calibration_error"
# marks = 3.5
# caught_by = "expected_calibration_error--ends"
# diagnosis = "calibration.last-edge"
# why = "half-open bins lose a confidence of exactly 1"
# ///
def expected_calibration_error(probs, labels, n_bins=15):
    p = np.array(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    ece = 0.0
    for j in range(n_bins):
        m = (c >= j / n_bins) & (c < (j + 1) / n_bins)
        if m.any():
            ece += m.mean() * abs(c[m].mean() - r[m].mean())
    return ece
