# /// answer
# item = "reliability_diagram"
# marks = 2.5
# caught_by = "reliability_diagram--empty"
# diagnosis = "calibration.empty-bin"
# why = "gives an empty bin the accuracy 0 and the confidence 0"
# ///
def reliability_diagram(probs, labels, n_bins=10):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    b = np.minimum((c * n_bins).astype(int), n_bins - 1)
    n = np.bincount(b, minlength=n_bins)
    acc, conf = np.zeros(n_bins), np.zeros(n_bins)
    for j in range(n_bins):
        if n[j]:
            acc[j], conf[j] = r[b == j].mean(), c[b == j].mean()
    return acc, conf, n
