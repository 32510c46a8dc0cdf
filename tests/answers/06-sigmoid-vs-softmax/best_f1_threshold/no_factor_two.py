# /// answer
# item = "best_f1_threshold"
# marks = 0.75
# caught_by = "best_f1_threshold--f1"
# diagnosis = "sigmoid-vs-softmax.denominator"
# why = "the 2 is missing"
# ///
def best_f1_threshold(p):
    p = np.sort(np.asarray(p, dtype=float))[::-1]
    f1 = p.cumsum() / (np.arange(1, len(p) + 1) + p.sum())
    k = f1.argmax()
    return p[k], f1[k]
