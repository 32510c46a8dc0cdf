# /// answer
# item = "expected_calibration_error"
# marks = 4
# ///
def diagram(probs, labels, n_bins):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    edges = np.linspace(0, 1, n_bins + 1)
    b = np.clip(np.searchsorted(edges, c, side="left") - 1, 0, n_bins - 1)
    masks = [b == j for j in range(n_bins)]
    acc = np.array([r[m].mean() if m.any() else np.nan for m in masks])
    conf = np.array([c[m].mean() if m.any() else np.nan for m in masks])
    return acc, conf, np.array([m.sum() for m in masks])


def expected_calibration_error(probs, labels, n_bins=15):
    acc, conf, count = diagram(probs, labels, n_bins)
    return np.nansum(count / count.sum() * np.abs(acc - conf))
