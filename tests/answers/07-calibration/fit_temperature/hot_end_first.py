# /// answer
# item = "fit_temperature"
# marks = 3.5
# caught_by = "fit_temperature--separable"
# diagnosis = "calibration.plateau"
# why = "asks first whether flatter is better, where the slope is rounded to 0 all the way"
# ///
def fit_temperature(logits, labels):
    z = np.asarray(logits, dtype=float)
    lead = z - z[np.arange(len(z)), np.asarray(labels)][:, None]

    def slope(T):
        w = np.exp((lead - lead.max(axis=1, keepdims=True)) / T)
        return ((w * lead).sum(axis=1) / w.sum(axis=1)).mean()

    low, high = 0.01, 100.0
    if slope(high) >= 0:
        return high
    for _ in range(40):
        T = (low * high) ** 0.5
        low, high = (T, high) if slope(T) > 0 else (low, T)
    return T
