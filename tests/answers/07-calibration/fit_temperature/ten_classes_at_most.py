# /// answer
# item = "fit_temperature"
# marks = 3.5
# caught_by = "fit_temperature--sizes"
# diagnosis = "calibration.classes-built-in"
# why = "handles more than ten classes by the first ten only"
# ///
def fit_temperature(logits, labels):
    z, y = np.asarray(logits, dtype=float), np.asarray(labels)
    keep = y < 10
    z, y = z[keep, :10], y[keep]
    z = z - z[np.arange(len(z)), y][:, None]
    low, high = 0.01, 100.0
    for _ in range(40):
        T = (low * high) ** 0.5
        w = np.exp((z - z.max(axis=1, keepdims=True)) / T)
        slope = ((w * z).sum(axis=1) / w.sum(axis=1)).mean()
        low, high = (T, high) if slope > 0 else (low, T)
    return T
