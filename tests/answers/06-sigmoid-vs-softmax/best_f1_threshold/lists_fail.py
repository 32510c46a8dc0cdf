# /// answer
# item = "best_f1_threshold"
# marks = 2.75
# caught_by = "best_f1_threshold--inputs"
# diagnosis = "stability.list-input"
# why = "calls methods of an array"
# ///
def best_f1_threshold(p):
    total = p.sum()
    p = np.sort(p)[::-1] * 1.0
    f1 = 2 * p.cumsum() / (np.arange(1, len(p) + 1) + total)
    k = f1.argmax()
    return p[k], f1[k]
