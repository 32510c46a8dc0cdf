# /// answer
# item = "best_f1_threshold"
# marks = 0
# caught_by = "best_f1_threshold--f1"
# diagnosis = "sigmoid-vs-softmax.denominator"
# why = "sums the probabilities of S below the line"
# ///
def best_f1_threshold(p):
    p = np.sort(np.asarray(p, dtype=float))[::-1]
    hits = p.cumsum()
    f1 = 2 * hits / (np.arange(1, len(p) + 1) + hits)
    k = f1.argmax()
    return p[k], f1[k]
