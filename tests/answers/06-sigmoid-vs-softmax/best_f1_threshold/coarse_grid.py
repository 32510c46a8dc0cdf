# /// answer
# item = "best_f1_threshold"
# marks = 2.5
# caught_by = "best_f1_threshold--rare"
# diagnosis = "sigmoid-vs-softmax.grid"
# why = "nineteen thresholds from 0.05 to 0.95"
# ///
def best_f1_threshold(p):
    p = np.asarray(p, dtype=float)
    best = (0.0, -1.0)
    for t in np.arange(1, 20) / 20:
        chosen = p >= t
        f1 = 2 * p[chosen].sum() / (max(chosen.sum(), 1) + p.sum())
        if f1 > best[1]:
            best = (t, f1)
    return best
