# /// answer
# item = "reliability_diagram"
# marks = 3
# ///
def reliability_diagram(probs, labels, n_bins=10):
    p = np.array(probs, dtype=float)
    says = np.sort(p, axis=1)[:, -1]
    good = np.equal(np.argmax(p, axis=1), labels)
    n, _ = np.histogram(says, n_bins, (0.0, 1.0))
    total, _ = np.histogram(says, n_bins, (0.0, 1.0), weights=says)
    hits, _ = np.histogram(says, n_bins, (0.0, 1.0), weights=good.astype(float))
    safe = np.where(n > 0, n, 1)
    return np.where(n > 0, hits / safe, np.nan), np.where(n > 0, total / safe, np.nan), n
