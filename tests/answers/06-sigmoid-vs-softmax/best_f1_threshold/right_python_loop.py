# /// answer
# item = "best_f1_threshold"
# marks = 3
# ///
def best_f1_threshold(p):
    values = sorted((float(x) for x in p), reverse=True)
    total, hits, best = sum(values), 0.0, (values[0], -1.0)
    for k, x in enumerate(values, start=1):
        hits += x
        if k < len(values) and values[k] == x:
            continue
        f1 = 2 * hits / (k + total)
        if f1 > best[1]:
            best = (x, f1)
    return best
