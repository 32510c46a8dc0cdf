# /// answer
# item = "reliability_diagram"
# marks = 2.5
# caught_by = "reliability_diagram--certain"
# diagnosis = "calibration.last-edge"
# why = "floor division by the width of a bin: 1.0 // 0.1 is 9, but 1.0 // 0.25 is 4"
# ///
def reliability_diagram(probs, labels, n_bins=10):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == labels
    b = (c // (1 / n_bins)).astype(int)
    acc, conf, count = np.full(n_bins, np.nan), np.full(n_bins, np.nan), np.zeros(n_bins)
    for i in range(n_bins):
        m = b == i
        count[i] = m.sum()
        if m.any():
            acc[i], conf[i] = r[m].mean(), c[m].mean()
    return acc, conf, count
