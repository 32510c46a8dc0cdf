# /// answer
# item = "best_f1_threshold"
# marks = 1.75
# caught_by = "best_f1_threshold--threshold"
# diagnosis = "sigmoid-vs-softmax.not-the-best-set"
# why = "the best F1 as the threshold, not half of it"
# ///
def best_f1_threshold(p):
    p = np.sort(np.asarray(p, dtype=float))[::-1]
    f1 = (2 * p.cumsum() / (np.arange(1, len(p) + 1) + p.sum())).max()
    return f1, f1
