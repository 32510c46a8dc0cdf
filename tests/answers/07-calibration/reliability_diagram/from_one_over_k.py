# /// answer
# item = "reliability_diagram"
# marks = 1
# caught_by = "reliability_diagram--values"
# diagnosis = "calibration.bins-of-the-data"
# why = "bins from 1/K to 1"
# ///
def reliability_diagram(probs, labels, n_bins=10):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    edges = np.linspace(1 / p.shape[1], 1, n_bins + 1)
    n = np.histogram(c, edges)[0]
    with np.errstate(all="ignore"):
        acc = np.histogram(c, edges, weights=r.astype(float))[0] / n
        return acc, np.histogram(c, edges, weights=c)[0] / n, n
