# /// answer
# item = "reliability_diagram"
# marks = 2.5
# caught_by = "reliability_diagram--inputs"
# diagnosis = "calibration.float16"
# why = "adds the confidences up in float16"
# ///
def reliability_diagram(probs, labels, n_bins=10):
    p = np.asarray(probs)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    acc, conf, n = np.full(n_bins, np.nan), np.full(n_bins, np.nan, dtype=p.dtype), np.zeros(n_bins)
    b = np.minimum((c * n_bins).astype(int), n_bins - 1)
    for j in range(n_bins):
        m = b == j
        if m.any():
            acc[j], conf[j], n[j] = r[m].mean(), c[m].mean(), m.sum()
    return acc, conf, n
