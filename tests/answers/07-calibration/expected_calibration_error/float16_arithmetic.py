# /// answer
# item = "expected_calibration_error"
# marks = 3.5
# caught_by = "expected_calibration_error--inputs"
# diagnosis = "calibration.float16"
# why = "averages in float16"
# ///
def expected_calibration_error(probs, labels, n_bins=15):
    p = np.asarray(probs)
    c, r = p.max(axis=1), (p.argmax(axis=1) == np.asarray(labels)).astype(p.dtype)
    b = np.minimum((c * n_bins).astype(int), n_bins - 1)
    return sum((b == j).mean() * abs(c[b == j].mean() - r[b == j].mean()) for j in np.unique(b))
