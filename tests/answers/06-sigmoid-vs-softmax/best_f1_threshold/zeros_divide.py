# /// answer
# item = "best_f1_threshold"
# marks = 2.75
# caught_by = "best_f1_threshold--inputs"
# diagnosis = "sigmoid-vs-softmax.edge-of-list"
# why = "divides by the sum of p"
# ///
def best_f1_threshold(p):
    p = np.sort(np.asarray(p, dtype=float))[::-1]
    precision, recall = p.cumsum() / np.arange(1, len(p) + 1), p.cumsum() / p.sum()
    f1 = 2 * precision * recall / (precision + recall)
    k = f1.argmax()
    return p[k], f1[k]
