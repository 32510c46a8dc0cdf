# /// answer
# item = "reliability_diagram"
# marks = 0.5
# caught_by = "reliability_diagram--values"
# diagnosis = "calibration.sum-not-mean"
# why = "counts the right answers instead of their share"
# ///
def reliability_diagram(probs, labels, n_bins=10):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    b = np.minimum((c * n_bins).astype(int), n_bins - 1)
    n = np.bincount(b, minlength=n_bins)
    with np.errstate(all="ignore"):
        hits = np.where(n > 0, np.bincount(b, r, n_bins), np.nan)
        return hits, np.bincount(b, c, n_bins) / n, n
