# /// answer
# item = "reliability_diagram"
# marks = 3
# ///
def reliability_diagram(probs, labels, n_bins=10):
    acc, conf, count = [], [], []
    cases = []
    for row, y in zip(probs, labels, strict=True):
        row = [float(v) for v in row]
        best = max(range(len(row)), key=row.__getitem__)
        cases.append((row[best], best == y))
    for b in range(n_bins):
        low, high = b / n_bins, (b + 1) / n_bins
        mine = [c for c in cases if low <= c[0] < high or (b == n_bins - 1 and c[0] >= high)]
        count.append(len(mine))
        acc.append(sum(r for _, r in mine) / len(mine) if mine else float("nan"))
        conf.append(sum(c for c, _ in mine) / len(mine) if mine else float("nan"))
    return np.array(acc), np.array(conf), np.array(count)
