# /// answer
# item = "best_f1_threshold"
# marks = 2.75
# caught_by = "best_f1_threshold--inputs"
# diagnosis = "sigmoid-vs-softmax.edge-of-list"
# why = "midpoints of neighbours: none in a list of one"
# ///
def best_f1_threshold(p):
    p = np.sort(np.asarray(p, dtype=float))[::-1]
    f1 = 2 * p.cumsum() / (np.arange(1, len(p) + 1) + p.sum())
    ends = (p[1:] + p[:-1]) / 2
    k = f1[:-1].argmax()
    return (ends[k], f1[k]) if f1[k] > f1[-1] else (p[-1], f1[-1])
