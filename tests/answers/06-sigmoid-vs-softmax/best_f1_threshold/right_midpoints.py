# /// answer
# item = "best_f1_threshold"
# marks = 3
# ///
def best_f1_threshold(p):
    p = np.sort(np.asarray(p, dtype=float))
    suffix = np.cumsum(p[::-1])[::-1]
    f1 = 2 * suffix / (np.arange(len(p), 0, -1) + suffix[0])
    f1[1:][p[1:] == p[:-1]] = -1
    k = int(np.argmax(f1))
    below = p[k - 1] if k else 0.0
    return [(p[k] + below) / 2, f1[k]]
