# /// answer
# item = "fit_temperature"
# marks = 4
# ///
def fit_temperature(logits, labels):
    import math

    rows = [[float(v) for v in row] for row in logits]
    ys = [int(y) for y in labels]
    rows = [[v - row[y] for v in row] for row, y in zip(rows, ys, strict=True)]

    def slope(T):
        total = 0.0
        for row in rows:
            m = max(row)
            w = [math.exp((v - m) / T) for v in row]
            total += sum(a * b for a, b in zip(w, row, strict=True)) / sum(w)
        return total

    lo, hi = -math.log(100), math.log(100)
    for _ in range(15):
        mid = (lo + hi) / 2
        if slope(math.exp(mid)) > 0:
            lo = mid
        else:
            hi = mid
    return min(max(math.exp((lo + hi) / 2), 0.01), 100)
