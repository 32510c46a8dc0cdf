# /// answer
# item = "reliability_diagram"
# marks = 2.5
# caught_by = "reliability_diagram--empty"
# diagnosis = "calibration.bins-dropped"
# why = "leaves the empty bins out"
# ///
def reliability_diagram(probs, labels, n_bins=10):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    b = np.minimum((c * n_bins).astype(int), n_bins - 1)
    masks = [b == j for j in range(n_bins) if (b == j).any()]
    acc = np.array([r[m].mean() for m in masks])
    conf = np.array([c[m].mean() for m in masks])
    return acc, conf, np.array([m.sum() for m in masks])
