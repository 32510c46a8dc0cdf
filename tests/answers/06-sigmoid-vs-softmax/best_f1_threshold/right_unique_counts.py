# /// answer
# item = "best_f1_threshold"
# marks = 3
# ///
def best_f1_threshold(p):
    values, counts = np.unique(np.asarray(p, dtype=np.float64), return_counts=True)
    values, counts = values[::-1], counts[::-1]
    hits = np.cumsum(values * counts)
    f1 = 2 * hits / (np.cumsum(counts) + hits[-1])
    k = f1.argmax()
    return values[k], f1[k]
