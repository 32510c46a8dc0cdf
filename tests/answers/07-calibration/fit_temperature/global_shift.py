# /// answer
# item = "fit_temperature"
# marks = 3.5
# caught_by = "fit_temperature--stable"
# diagnosis = "calibration.global-max"
# why = "one maximum for the whole batch"
# ///
def fit_temperature(logits, labels):
    z = np.asarray(logits, dtype=float)
    z = z - z.max()
    y = np.asarray(labels)
    if (z.argmax(axis=1) == y).all():
        return 0.01
    grid = np.geomspace(0.01, 100, 701)
    with np.errstate(all="ignore"):
        losses = [(np.log(np.exp(z / T).sum(axis=1)) - z[np.arange(len(z)), y] / T).mean() for T in grid]
    return grid[np.argmin(np.where(np.isfinite(losses), losses, np.inf))]
