# /// answer
# item = "reliability_diagram"
# marks = 2.5
# caught_by = "reliability_diagram--n_bins"
# diagnosis = "calibration.n-bins"
# why = "ten bins, whatever is asked for"
# ///
def reliability_diagram(probs, labels, n_bins=10):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    b = np.minimum((c * 10).astype(int), 9)
    n = np.bincount(b, minlength=10)
    with np.errstate(all="ignore"):
        return np.bincount(b, r, 10) / n, np.bincount(b, c, 10) / n, n
