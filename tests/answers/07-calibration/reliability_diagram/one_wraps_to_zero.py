# /// answer
# item = "reliability_diagram"
# marks = 2
# caught_by = "reliability_diagram--certain"
# diagnosis = "calibration.last-edge"
# why = "the remainder sends a confidence of 1 to the first bin"
# ///
def reliability_diagram(probs, labels, n_bins=10):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == labels
    b = (c * n_bins).astype(int) % n_bins
    acc, conf, count = np.full(n_bins, np.nan), np.full(n_bins, np.nan), np.zeros(n_bins)
    for i in range(n_bins):
        m = b == i
        count[i] = m.sum()
        if m.any():
            acc[i], conf[i] = r[m].mean(), c[m].mean()
    return acc, conf, count
