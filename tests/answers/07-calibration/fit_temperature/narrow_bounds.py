# /// answer
# item = "fit_temperature"
# marks = 2.5
# caught_by = "fit_temperature--range"
# diagnosis = "calibration.search-range"
# why = "searches between 0.1 and 10, as if nothing lay outside"
# ///
def fit_temperature(logits, labels):
    z = np.asarray(logits, dtype=float)
    z = z - z.max(axis=1, keepdims=True)
    y = np.asarray(labels)

    def loss(T):
        return (np.log(np.exp(z / T).sum(axis=1)) - z[np.arange(len(z)), y] / T).mean()

    grid = np.geomspace(0.1, 10, 1001)
    return grid[np.argmin([loss(T) for T in grid])]
