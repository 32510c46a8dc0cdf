# /// answer
# item = "fit_temperature"
# marks = 11
# caught_by = "fit_temperature--large"
# diagnosis = "capstone.slow"
# why = "a Python loop over rows for each T tried"
# ///
def fit_temperature(logits, labels):
    rows, y = logits.double().tolist(), labels.tolist()

    def loss(T):
        total = 0.0
        for row, c in zip(rows, y, strict=True):
            top = max(row)
            total += np.log(sum(np.exp((v - top) / T) for v in row)) - (row[c] - top) / T
        return total

    low, high = np.log(0.01), np.log(100.0)
    for _ in range(80):
        a, b = low + (high - low) / 3, high - (high - low) / 3
        if loss(np.exp(a)) <= loss(np.exp(b)):
            high = b
        else:
            low = a
    return float(np.exp((low + high) / 2))
