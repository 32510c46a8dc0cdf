# /// answer
# item = "best_f1_threshold"
# marks = 0
# caught_by = "best_f1_threshold--f1"
# diagnosis = "sigmoid-vs-softmax.denominator"
# why = "rounds the probabilities to labels"
# ///
def best_f1_threshold(p):
    p = np.sort(np.asarray(p, dtype=float))[::-1]
    y = (p >= 0.5).astype(float)
    f1 = 2 * y.cumsum() / (np.arange(1, len(p) + 1) + y.sum())
    k = f1.argmax()
    return p[k], f1[k]
