# /// answer
# item = "reliability_diagram"
# marks = 2.5
# caught_by = "reliability_diagram--inputs"
# diagnosis = "calibration.list-input"
# why = "calls methods of the input"
# ///
def reliability_diagram(probs, labels, n_bins=10):
    c, r = probs.max(axis=1), probs.argmax(axis=1) == labels
    c = c.astype(float)
    b = np.minimum((c * n_bins).astype(int), n_bins - 1)
    n = np.bincount(b, minlength=n_bins)
    with np.errstate(all="ignore"):
        return np.bincount(b, r, n_bins) / n, np.bincount(b, c, n_bins) / n, n
