# /// answer
# item = "best_f1_threshold"
# marks = 1.75
# caught_by = "best_f1_threshold--threshold"
# diagnosis = "sigmoid-vs-softmax.one-missing"
# why = "a threshold just above the last of S"
# ///
def best_f1_threshold(p):
    p = np.sort(np.asarray(p, dtype=float))[::-1]
    f1 = 2 * p.cumsum() / (np.arange(1, len(p) + 1) + p.sum())
    k = f1.argmax()
    return np.nextafter(p[k], 2), f1[k]
