# /// answer
# item = "expected_calibration_error"
# marks = 4
# ///
def expected_calibration_error(probs, labels, n_bins=15):
    bins = {}
    for row, y in zip(probs, labels, strict=True):
        row = [float(v) for v in row]
        says = max(row)
        b = min(int(says * n_bins), n_bins - 1)
        bins.setdefault(b, []).append((says, row.index(says) == y))
    ece = 0.0
    for cases in bins.values():
        accuracy = sum(r for _, r in cases) / len(cases)
        confidence = sum(c for c, _ in cases) / len(cases)
        ece += len(cases) / len(labels) * abs(accuracy - confidence)
    return ece
