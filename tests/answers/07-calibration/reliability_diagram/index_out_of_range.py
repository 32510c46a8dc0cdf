# /// answer
# item = "reliability_diagram"
# marks = 2
# caught_by = "reliability_diagram--certain"
# diagnosis = "calibration.last-edge"
# why = "a confidence of 1 gets a bin of its own, beyond the last"
# ///
def reliability_diagram(probs, labels, n_bins=10):
    p = np.asarray(probs, dtype=float)
    hits, sums, n = np.zeros(n_bins), np.zeros(n_bins), np.zeros(n_bins)
    for row, y in zip(p, labels, strict=True):
        j = int(row.max() * n_bins)
        n[j] += 1
        sums[j] += row.max()
        hits[j] += row.argmax() == y
    with np.errstate(all="ignore"):
        return hits / n, sums / n, n
