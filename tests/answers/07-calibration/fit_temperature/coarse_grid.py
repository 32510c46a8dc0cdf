# /// answer
# item = "fit_temperature"
# marks = 1
# caught_by = "fit_temperature--minimum"
# diagnosis = "calibration.not-minimum"
# why = "fifty temperatures, 20 % apart"
# ///
def fit_temperature(logits, labels):
    z = np.asarray(logits, dtype=float)
    z = z - z.max(axis=1, keepdims=True)
    y = np.asarray(labels)

    def loss(T):
        return (np.log(np.exp(z / T).sum(axis=1)) - z[np.arange(len(z)), y] / T).mean()

    grid = np.geomspace(0.01, 100, 50)
    return grid[np.argmin([loss(T) for T in grid])]
