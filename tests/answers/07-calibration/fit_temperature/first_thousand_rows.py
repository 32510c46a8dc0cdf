# /// answer
# item = "fit_temperature"
# marks = 3.5
# caught_by = "fit_temperature--sizes"
# diagnosis = "calibration.part-of-the-rows"
# why = "fits on the first thousand rows to save time"
# ///
def fit_temperature(logits, labels):
    z, y = np.asarray(logits, dtype=float)[:1000], np.asarray(labels)[:1000]
    z = z - z[np.arange(len(z)), y][:, None]
    low, high = 0.01, 100.0
    for _ in range(40):
        T = (low * high) ** 0.5
        w = np.exp((z - z.max(axis=1, keepdims=True)) / T)
        slope = ((w * z).sum(axis=1) / w.sum(axis=1)).mean()
        low, high = (T, high) if slope > 0 else (low, T)
    return T
