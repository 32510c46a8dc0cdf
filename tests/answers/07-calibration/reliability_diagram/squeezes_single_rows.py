# /// answer
# item = "reliability_diagram"
# marks = 2.5
# caught_by = "reliability_diagram--inputs"
# diagnosis = "general.raised"
# why = "np.squeeze takes the batch axis away from a single case"
# ///
def reliability_diagram(probs, labels, n_bins=10):
    p = np.squeeze(np.asarray(probs, dtype=float))
    c, r = p.max(axis=1), p.argmax(axis=1) == labels
    b = np.minimum((c * n_bins).astype(int), n_bins - 1)
    acc, conf, count = np.full(n_bins, np.nan), np.full(n_bins, np.nan), np.zeros(n_bins)
    for i in range(n_bins):
        m = b == i
        count[i] = m.sum()
        if m.any():
            acc[i], conf[i] = r[m].mean(), c[m].mean()
    return acc, conf, count
