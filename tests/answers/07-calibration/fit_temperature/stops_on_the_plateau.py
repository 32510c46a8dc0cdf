# /// answer
# item = "fit_temperature"
# marks = 3.5
# caught_by = "fit_temperature--separable"
# diagnosis = "calibration.plateau"
# why = "compares losses that are all rounded to 0, and takes the last of the best"
# ///
def fit_temperature(logits, labels):
    z = np.asarray(logits, dtype=float)
    z = z - z.max(axis=1, keepdims=True)
    y = np.asarray(labels)

    def loss(T):
        return (np.log(np.exp(z / T).sum(axis=1)) - z[np.arange(len(z)), y] / T).mean()

    grid = np.geomspace(100, 0.01, 1001)  # downwards: argmin takes the first
    return grid[np.argmin([loss(T) for T in grid])]
