# /// answer
# item = "reliability_diagram"
# marks = 2.5
# caught_by = "reliability_diagram--inputs"
# diagnosis = "calibration.integer-wrap"
# why = "multiplies integers of one byte by the number of bins"
# ///
def reliability_diagram(probs, labels, n_bins=10):
    p = np.asarray(probs)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    b = np.minimum((c * n_bins).astype(int), n_bins - 1)
    n = np.bincount(b, minlength=n_bins)
    with np.errstate(invalid="ignore"):
        return np.bincount(b, r, n_bins) / n, np.bincount(b, c, n_bins) / n, n
