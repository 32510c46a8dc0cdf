# /// answer
# item = "reliability_diagram"
# marks = 2.5
# caught_by = "reliability_diagram--n_bins"
# diagnosis = "general.values"
# why = "the right number of bins, each a tenth wide"
# ///
def reliability_diagram(probs, labels, n_bins=10):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    b = np.minimum((c / 0.1).astype(int), n_bins - 1)
    n = np.bincount(b, minlength=n_bins)
    with np.errstate(all="ignore"):
        return np.bincount(b, r, n_bins) / n, np.bincount(b, c, n_bins) / n, n
