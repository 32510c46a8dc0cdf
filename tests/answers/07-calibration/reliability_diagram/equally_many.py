# /// answer
# item = "reliability_diagram"
# marks = 0
# caught_by = "reliability_diagram--values"
# diagnosis = "calibration.bins-of-the-data"
# why = "bins with equally many cases"
# ///
def reliability_diagram(probs, labels, n_bins=10):
    p = np.asarray(probs, dtype=float)
    c, r = p.max(axis=1), p.argmax(axis=1) == np.asarray(labels)
    parts = np.array_split(np.argsort(c, kind="stable"), n_bins)
    with np.errstate(all="ignore"):
        acc = np.array([r[i].mean() if len(i) else np.nan for i in parts])
        conf = np.array([c[i].mean() if len(i) else np.nan for i in parts])
    return acc, conf, np.array([len(i) for i in parts])
