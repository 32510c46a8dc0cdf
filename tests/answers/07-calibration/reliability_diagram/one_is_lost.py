# /// answer
# item = "reliability_diagram"
# marks = 2
# caught_by = "reliability_diagram--certain"
# diagnosis = "calibration.last-edge"
# why = "half-open bins lose a confidence of exactly 1"
# ///
def reliability_diagram(probs, labels, n_bins=10):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    acc, conf, n = np.full(n_bins, np.nan), np.full(n_bins, np.nan), np.zeros(n_bins)
    for j in range(n_bins):
        m = (c >= j / n_bins) & (c < (j + 1) / n_bins)
        if m.any():
            acc[j], conf[j], n[j] = r[m].mean(), c[m].mean(), m.sum()
    return acc, conf, n
