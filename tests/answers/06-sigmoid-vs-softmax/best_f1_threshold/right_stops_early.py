# /// answer
# item = "best_f1_threshold"
# marks = 3
# ///
def best_f1_threshold(p):
    p = np.asarray(p, dtype=float)
    total, hits, count, f1, threshold = p.sum(), 0.0, 0, 0.0, float(p.max())
    for x in -np.sort(-p):
        if 2 * x < f1:
            break
        hits, count, threshold = hits + x, count + 1, x
        f1 = 2 * hits / (count + total)
    return threshold, f1
