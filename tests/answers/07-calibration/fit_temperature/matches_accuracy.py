# /// answer
# item = "fit_temperature"
# marks = 1
# caught_by = "fit_temperature--minimum"
# diagnosis = "calibration.other-score"
# why = "brings the mean confidence to the accuracy"
# ///
def fit_temperature(logits, labels):
    z = np.asarray(logits, dtype=float)
    z = z - z.max(axis=1, keepdims=True)
    accuracy = (z.argmax(axis=1) == np.asarray(labels)).mean()
    low, high = 0.01, 100.0
    for _ in range(40):
        T = (low * high) ** 0.5
        confidence = (1 / np.exp(z / T).sum(axis=1)).mean()
        low, high = (T, high) if confidence > accuracy else (low, T)
    return T
