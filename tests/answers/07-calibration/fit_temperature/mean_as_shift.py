# /// answer
# item = "fit_temperature"
# marks = 3.5
# caught_by = "fit_temperature--stable"
# diagnosis = "calibration.no-shift"
# why = "takes the mean off each row, and not the maximum: exp overflows"
# ///
def fit_temperature(logits, labels):
    z = np.asarray(logits, dtype=float)
    z = z - z.mean(axis=1, keepdims=True)
    rows = np.arange(len(z))

    def loss(T):
        e = np.exp(z / T)
        return (np.log(e.sum(axis=1)) - z[rows, labels] / T).mean()

    grid = np.geomspace(0.01, 100, 1000)
    values = [loss(T) for T in grid]
    if (z.argmax(axis=1) == labels).all():
        return 0.01
    return grid[np.nanargmin(values)]
