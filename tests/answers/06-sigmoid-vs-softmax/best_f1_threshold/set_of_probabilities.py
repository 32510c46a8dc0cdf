# /// answer
# item = "best_f1_threshold"
# marks = 2.5
# caught_by = "best_f1_threshold--ties"
# diagnosis = "sigmoid-vs-softmax.ties"
# why = "a dict from probability to F1 with one count each"
# ///
def best_f1_threshold(p):
    p = np.asarray(p, dtype=float)
    values = sorted(set(p.tolist()), reverse=True)
    total, hits, best = p.sum(), 0.0, (values[0], -1.0)
    for k, t in enumerate(values, start=1):
        hits += t
        f1 = 2 * hits / (k + total)
        best = max(best, (t, f1), key=lambda pair: pair[1])
    return best
