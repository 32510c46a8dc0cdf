# /// answer
# item = "reliability_diagram"
# marks = 3
# ///
def reliability_diagram(probs, labels, n_bins=10):
    p = np.asarray(probs, dtype=np.float64)
    c = p.max(-1)
    ok = (p.argmax(-1) == np.asarray(labels)).astype(float)
    which = np.digitize(c, np.linspace(0, 1, n_bins + 1)[1:-1], right=True)
    acc = np.full(n_bins, np.nan)
    conf = np.full(n_bins, np.nan)
    count = np.zeros(n_bins, dtype=int)
    for b in np.unique(which):
        m = which == b
        acc[b], conf[b], count[b] = ok[m].mean(), c[m].mean(), m.sum()
    return acc, conf, count
