# /// answer
# item = "best_f1_threshold"
# marks = 0
# caught_by = "best_f1_threshold--f1"
# diagnosis = "sigmoid-vs-softmax.pair-order"
# why = "(f1, threshold)"
# ///
def best_f1_threshold(p):
    p = np.sort(np.asarray(p, dtype=float))[::-1]
    f1 = 2 * p.cumsum() / (np.arange(1, len(p) + 1) + p.sum())
    k = f1.argmax()
    return f1[k], p[k]
