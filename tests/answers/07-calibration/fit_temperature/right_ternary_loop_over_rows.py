# /// answer
# item = "fit_temperature"
# marks = 4
# ///
import math


def fit_temperature(logits, labels):
    rows = [[float(v) for v in row] for row in np.asarray(logits, dtype=float)]
    leads = [[v - row[y] for v in row] for row, y in zip(rows, labels, strict=True)]
    tops = [max(lead) for lead in leads]
    if max(tops) <= 0:
        return 0.01

    def slope(T):
        total = 0.0
        for lead, top in zip(leads, tops, strict=True):
            weights = [math.exp((v - top) / T) for v in lead]
            total += sum(w * v for w, v in zip(weights, lead, strict=True)) / sum(weights)
        return total

    low, high = math.log(0.01), math.log(100)
    for _ in range(12):
        middle = (low + high) / 2
        if slope(math.exp(middle)) > 0:
            low = middle
        else:
            high = middle
    return math.exp((low + high) / 2)
