# /// answer
# item = "fit_temperature"
# marks = 3.5
# caught_by = "fit_temperature--stable"
# diagnosis = "calibration.no-shift"
# why = "the logarithm of a softmax that has become 0"
# ///
def fit_temperature(logits, labels):
    z = np.asarray(logits, dtype=float)
    z = z - z.max(axis=1, keepdims=True)
    rows = np.arange(len(z))

    def loss(T):
        e = np.exp(z / T)
        p = e / e.sum(axis=1, keepdims=True)
        return -np.log(p[rows, labels]).mean()

    grid = np.geomspace(0.01, 100, 1000)
    return grid[np.argmin([loss(T) for T in grid])]
