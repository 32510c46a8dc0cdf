# /// answer
# item = "fit_temperature"
# marks = 0
# caught_by = "fit_temperature--minimum"
# diagnosis = "general.shape"
# why = "returns an array of one number"
# ///
def fit_temperature(logits, labels):
    z = np.asarray(logits, dtype=float)
    z = z - z[np.arange(len(z)), np.asarray(labels)][:, None]
    low, high = 0.01, 100.0
    for _ in range(40):
        T = (low * high) ** 0.5
        w = np.exp((z - z.max(axis=1, keepdims=True)) / T)
        slope = ((w * z).sum(axis=1) / w.sum(axis=1)).mean()
        low, high = (T, high) if slope > 0 else (low, T)
    return np.array([T])
