# /// answer
# item = "best_f1_threshold"
# marks = 2.5
# caught_by = "best_f1_threshold--rare"
# diagnosis = "sigmoid-vs-softmax.grid"
# why = "a threshold with two decimals"
# ///
def best_f1_threshold(p):
    p = np.sort(np.asarray(p, dtype=float))[::-1]
    f1 = 2 * p.cumsum() / (np.arange(1, len(p) + 1) + p.sum())
    k = f1.argmax()
    return round(p[k] - 0.005, 2), f1[k]
