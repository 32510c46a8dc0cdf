# /// answer
# item = "best_f1_threshold"
# marks = 2.75
# caught_by = "best_f1_threshold--inputs"
# diagnosis = "general.mutated"
# why = "sorts the caller's array"
# ///
def best_f1_threshold(p):
    p = np.asarray(p, dtype=float)
    p.sort()
    p = p[::-1]
    f1 = 2 * p.cumsum() / (np.arange(1, len(p) + 1) + p.sum())
    k = f1.argmax()
    return p[k], f1[k]
