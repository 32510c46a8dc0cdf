# /// answer
# item = "best_f1_threshold"
# marks = 1.75
# caught_by = "best_f1_threshold--threshold"
# diagnosis = "sigmoid-vs-softmax.not-the-best-set"
# why = "looks the index up in the unsorted list"
# ///
def best_f1_threshold(p):
    p = np.asarray(p, dtype=float)
    ordered = np.sort(p)[::-1]
    f1 = 2 * ordered.cumsum() / (np.arange(1, len(p) + 1) + p.sum())
    k = f1.argmax()
    return p[k], f1[k]
