# /// answer
# item = "fit_temperature"
# marks = 3.5
# caught_by = "fit_temperature--separable"
# diagnosis = "calibration.separable"
# why = "gives up on separable data and returns 1"
# ///
def fit_temperature(logits, labels):
    z = np.asarray(logits, dtype=float)
    z = z - z[np.arange(len(z)), np.asarray(labels)][:, None]
    if z.max() <= 0:
        return 1.0
    low, high = 0.01, 100.0
    for _ in range(40):
        T = (low * high) ** 0.5
        w = np.exp((z - z.max(axis=1, keepdims=True)) / T)
        slope = ((w * z).sum(axis=1) / w.sum(axis=1)).mean()
        low, high = (T, high) if slope > 0 else (low, T)
    return T
