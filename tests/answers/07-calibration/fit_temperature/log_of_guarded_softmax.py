# /// answer
# item = "fit_temperature"
# marks = 3.5
# caught_by = "fit_temperature--stable"
# diagnosis = "calibration.clipped"
# why = "log(softmax + 1e-12) as a guard, which forgives a confident error"
# ///
def fit_temperature(logits, labels):
    z = np.asarray(logits, dtype=float)
    z = z - z.max(axis=1, keepdims=True)
    y = np.asarray(labels)

    def loss(T):
        p = np.exp(z / T)
        p /= p.sum(axis=1, keepdims=True)
        return -np.log(p[np.arange(len(p)), y] + 1e-12).mean()

    grid = np.geomspace(0.01, 100, 701)
    return grid[np.argmin([loss(T) for T in grid])]
