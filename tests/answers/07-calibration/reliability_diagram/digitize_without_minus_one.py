# /// answer
# item = "reliability_diagram"
# marks = 0
# caught_by = "reliability_diagram--values"
# diagnosis = "calibration.bin-shift"
# why = "np.digitize counts from 1"
# ///
def reliability_diagram(probs, labels, n_bins=10):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    b = np.digitize(c, np.linspace(0, 1, n_bins + 1))
    acc, conf, n = np.full(n_bins, np.nan), np.full(n_bins, np.nan), np.zeros(n_bins)
    for j in range(n_bins):
        m = b == j
        if m.any():
            acc[j], conf[j], n[j] = r[m].mean(), c[m].mean(), m.sum()
    return acc, conf, n
