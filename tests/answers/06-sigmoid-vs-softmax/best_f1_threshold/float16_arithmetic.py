# /// answer
# item = "best_f1_threshold"
# marks = 2.75
# caught_by = "best_f1_threshold--inputs"
# diagnosis = "stability.float16"
# why = "cumulative sums in float16"
# ///
def best_f1_threshold(p):
    p = np.sort(np.asarray(p))[::-1]
    hits = p.cumsum()
    f1 = 2 * hits / (np.arange(1, len(p) + 1) + hits[-1])
    k = f1.argmax()
    return p[k], f1[k]
