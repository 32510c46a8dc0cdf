# /// answer
# item = "best_f1_threshold"
# marks = 2.5
# caught_by = "best_f1_threshold--rare"
# diagnosis = "sigmoid-vs-softmax.grid"
# why = "a thousand quantiles as thresholds"
# ///
def best_f1_threshold(p):
    p = np.sort(np.asarray(p, dtype=float))
    total = p.sum()
    suffix = np.append(p[::-1].cumsum()[::-1], 0.0)
    best = (0.5, 0.0)
    for t in np.unique(np.quantile(p, np.linspace(0, 1, 1001))):
        i = np.searchsorted(p, t)
        if total and i < len(p):
            f = 2 * suffix[i] / (len(p) - i + total)
            if f > best[1]:
                best = (float(t), float(f))
    return best
