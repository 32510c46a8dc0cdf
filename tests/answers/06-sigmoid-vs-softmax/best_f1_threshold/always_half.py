# /// answer
# item = "best_f1_threshold"
# marks = 0
# caught_by = "best_f1_threshold--f1"
# diagnosis = "sigmoid-vs-softmax.half"
# why = "the threshold 0.5"
# ///
def best_f1_threshold(p):
    p = np.asarray(p, dtype=float)
    chosen = p >= 0.5
    return 0.5, 2 * p[chosen].sum() / (max(chosen.sum(), 1) + p.sum())
