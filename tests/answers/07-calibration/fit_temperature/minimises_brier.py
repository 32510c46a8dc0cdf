# /// answer
# item = "fit_temperature"
# marks = 1
# caught_by = "fit_temperature--minimum"
# diagnosis = "calibration.other-score"
# why = "minimises the Brier score"
# ///
def fit_temperature(logits, labels):
    z = np.asarray(logits, dtype=float)
    z = z - z.max(axis=1, keepdims=True)
    truth = np.eye(z.shape[1])[np.asarray(labels)]

    def loss(T):
        p = np.exp(z / T)
        p /= p.sum(axis=1, keepdims=True)
        return ((p - truth) ** 2).sum(axis=1).mean()

    grid = np.geomspace(0.01, 100, 2001)
    return grid[np.argmin([loss(T) for T in grid])]
