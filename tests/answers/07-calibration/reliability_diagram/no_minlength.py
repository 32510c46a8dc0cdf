# /// answer
# item = "reliability_diagram"
# marks = 2.5
# caught_by = "reliability_diagram--empty"
# diagnosis = "calibration.bins-dropped"
# why = "np.bincount without minlength ends at the last full bin"
# ///
def reliability_diagram(probs, labels, n_bins=10):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    b = np.minimum((c * n_bins).astype(int), n_bins - 1)
    n = np.bincount(b)
    with np.errstate(all="ignore"):
        return np.bincount(b, r) / n, np.bincount(b, c) / n, n
