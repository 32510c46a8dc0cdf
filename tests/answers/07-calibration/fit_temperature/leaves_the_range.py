# /// answer
# item = "fit_temperature"
# marks = 3
# caught_by = "fit_temperature--limits"
# diagnosis = "calibration.outside"
# why = "does not stop at the ends of the range"
# ///
def fit_temperature(logits, labels):
    z = np.asarray(logits, dtype=float)
    z = z - z[np.arange(len(z)), np.asarray(labels)][:, None]
    low, high = 1e-6, 1e6
    for _ in range(60):
        T = (low * high) ** 0.5
        w = np.exp((z - z.max(axis=1, keepdims=True)) / T)
        slope = ((w * z).sum(axis=1) / w.sum(axis=1)).mean()
        low, high = (T, high) if slope > 0 else (low, T)
    return T
