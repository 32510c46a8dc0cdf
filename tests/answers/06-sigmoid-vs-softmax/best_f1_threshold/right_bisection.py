# /// answer
# item = "best_f1_threshold"
# marks = 3
# ///
def best_f1_threshold(p):
    p = np.sort(np.asarray(p, dtype=float))[::-1]
    c, n = np.concatenate([[0.0], np.cumsum(p)]), len(p)
    total = c[-1]
    if total == 0:
        return 1.0, 0.0
    F = lambda k: 2 * c[k] / (k + total)
    lo, hi = 1, n  # unimodal: example k helps while p_k > F(k-1) / 2
    while lo < hi:
        mid = (lo + hi) // 2
        if p[mid] > F(mid) / 2:
            lo = mid + 1
        else:
            hi = mid
    return F(lo) / 2, F(lo)
