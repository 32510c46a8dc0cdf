# /// answer
# item = "fit_temperature"
# marks = 3.5
# caught_by = "fit_temperature--stable"
# diagnosis = "calibration.no-shift"
# why = "takes the true logit off each row, and not the maximum: exp overflows"
# ///
def fit_temperature(logits, labels):
    z = np.asarray(logits, dtype=float)
    z = z - z[np.arange(len(z)), labels][:, None]

    def slope(T):
        w = np.exp(z / T)
        return ((w * z).sum(axis=1) / w.sum(axis=1)).mean()

    low, high = 0.01, 100.0
    if slope(low) <= 0:
        return low
    if slope(high) >= 0:
        return high
    while high / low > 1.001:
        T = (low * high) ** 0.5
        if slope(T) > 0:
            low = T
        else:
            high = T
    return low
