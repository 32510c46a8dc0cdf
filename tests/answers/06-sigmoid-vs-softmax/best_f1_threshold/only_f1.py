# /// answer
# item = "best_f1_threshold"
# marks = 0
# caught_by = "best_f1_threshold--f1"
# diagnosis = "general.parts"
# why = "returns one number"
# ///
def best_f1_threshold(p):
    p = np.sort(np.asarray(p, dtype=float))[::-1]
    return (2 * p.cumsum() / (np.arange(1, len(p) + 1) + p.sum())).max()
