# /// answer
# item = "reliability_diagram"
# marks = 1
# caught_by = "reliability_diagram--values"
# diagnosis = "calibration.all-classes"
# why = "bins the probabilities of all classes"
# ///
def reliability_diagram(probs, labels, n_bins=10):
    p = np.asarray(probs, dtype=float)
    c, r = p.ravel(), np.eye(p.shape[1])[np.asarray(labels)].ravel()
    b = np.minimum((c * n_bins).astype(int), n_bins - 1)
    n = np.bincount(b, minlength=n_bins)
    with np.errstate(all="ignore"):
        return np.bincount(b, r, n_bins) / n, np.bincount(b, c, n_bins) / n, n
