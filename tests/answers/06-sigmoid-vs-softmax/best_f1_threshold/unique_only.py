# /// answer
# item = "best_f1_threshold"
# marks = 2.75
# caught_by = "best_f1_threshold--ties"
# diagnosis = "sigmoid-vs-softmax.ties"
# why = "drops repeated probabilities"
# ///
def best_f1_threshold(p):
    p = np.unique(np.asarray(p, dtype=float))[::-1]
    f1 = 2 * p.cumsum() / (np.arange(1, len(p) + 1) + p.sum())
    k = f1.argmax()
    return p[k], f1[k]
