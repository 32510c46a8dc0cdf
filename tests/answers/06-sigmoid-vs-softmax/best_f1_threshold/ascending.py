# /// answer
# item = "best_f1_threshold"
# marks = 0
# caught_by = "best_f1_threshold--f1"
# diagnosis = "sigmoid-vs-softmax.denominator"
# why = "sums from the smallest up"
# ///
def best_f1_threshold(p):
    p = np.sort(np.asarray(p, dtype=float))
    f1 = 2 * p.cumsum() / (np.arange(1, len(p) + 1) + p.sum())
    k = f1.argmax()
    return p[k], f1[k]
