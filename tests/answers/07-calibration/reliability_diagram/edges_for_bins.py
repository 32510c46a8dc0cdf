# /// answer
# item = "reliability_diagram"
# marks = 0.5
# caught_by = "reliability_diagram--values"
# diagnosis = "calibration.one-bin-less"
# why = "linspace with n_bins edges makes one bin less"
# ///
def reliability_diagram(probs, labels, n_bins=10):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    edges = np.linspace(0, 1, n_bins)
    n = np.histogram(c, edges)[0]
    with np.errstate(all="ignore"):
        acc = np.histogram(c, edges, weights=r.astype(float))[0] / n
        return acc, np.histogram(c, edges, weights=c)[0] / n, n
