# /// answer
# item = "reliability_diagram"
# marks = 2.5
# caught_by = "reliability_diagram--inputs"
# diagnosis = "general.mutated"
# why = "sorts the rows of the caller's array to find the largest"
# ///
def reliability_diagram(probs, labels, n_bins=10):
    p = np.asarray(probs, dtype=float)
    r = p.argmax(axis=1) == np.asarray(labels)
    p.sort(axis=1)
    c = p[:, -1]
    b = np.minimum((c * n_bins).astype(int), n_bins - 1)
    n = np.bincount(b, minlength=n_bins)
    with np.errstate(all="ignore"):
        return np.bincount(b, r, n_bins) / n, np.bincount(b, c, n_bins) / n, n
