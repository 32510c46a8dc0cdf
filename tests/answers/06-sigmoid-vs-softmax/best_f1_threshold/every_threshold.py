# /// answer
# item = "best_f1_threshold"
# marks = 2.5
# caught_by = "best_f1_threshold--large"
# diagnosis = "sigmoid-vs-softmax.quadratic"
# why = "goes through all of p for each threshold"
# ///
def best_f1_threshold(p):
    p = np.asarray(p, dtype=float)
    total, best = p.sum(), (0.0, -1.0)
    for t in p:
        chosen = p >= t
        f1 = 2 * p[chosen].sum() / (chosen.sum() + total)
        if f1 > best[1]:
            best = (t, f1)
    return best
