# /// answer
# item = "expected_calibration_error"
# marks = 0
# caught_by = "expected_calibration_error--values"
# diagnosis = "calibration.all-classes"
# why = "averages a class-wise ECE over the classes"
# ///
def expected_calibration_error(probs, labels, n_bins=15):
    p = np.asarray(probs, dtype=float)
    onehot = np.eye(p.shape[1])[np.asarray(labels)]
    eces = []
    for c, r in zip(p.T, onehot.T, strict=True):
        b = np.minimum((c * n_bins).astype(int), n_bins - 1)
        eces.append(abs(np.bincount(b, c - r)).sum() / len(c))
    return np.mean(eces)
