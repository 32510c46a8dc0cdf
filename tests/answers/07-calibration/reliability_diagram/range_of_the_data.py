# /// answer
# item = "reliability_diagram"
# marks = 0
# caught_by = "reliability_diagram--values"
# diagnosis = "calibration.bins-of-the-data"
# why = "bins from the smallest to the largest confidence"
# ///
def reliability_diagram(probs, labels, n_bins=10):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    n, edges = np.histogram(c, n_bins)
    with np.errstate(all="ignore"):
        acc = np.histogram(c, edges, weights=r.astype(float))[0] / n
        return acc, np.histogram(c, edges, weights=c)[0] / n, n
