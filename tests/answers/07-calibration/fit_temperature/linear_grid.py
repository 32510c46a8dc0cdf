# /// answer
# item = "fit_temperature"
# marks = 3
# caught_by = "fit_temperature--range"
# diagnosis = "calibration.search-range"
# why = "a linear grid with steps of 0.01 up to 10"
# ///
def fit_temperature(logits, labels):
    z = np.asarray(logits, dtype=float)
    z = z - z.max(axis=1, keepdims=True)
    y = np.asarray(labels)

    def loss(T):
        return (np.log(np.exp(z / T).sum(axis=1)) - z[np.arange(len(z)), y] / T).mean()

    grid = np.arange(0.01, 10, 0.01)
    return grid[np.argmin([loss(T) for T in grid])]
