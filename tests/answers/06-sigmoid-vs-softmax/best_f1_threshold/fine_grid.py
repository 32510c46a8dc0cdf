# /// answer
# item = "best_f1_threshold"
# marks = 2.5
# caught_by = "best_f1_threshold--rare"
# diagnosis = "sigmoid-vs-softmax.grid"
# why = "a thousand thresholds between 0 and 1"
# ///
def best_f1_threshold(p):
    p = np.asarray(p, dtype=float)
    best = (0.0, -1.0)
    for t in np.linspace(0, 1, 1001):
        chosen = p >= t
        f1 = 2 * p[chosen].sum() / (max(chosen.sum(), 1) + p.sum())
        if f1 > best[1]:
            best = (t, f1)
    return best
