# /// answer
# item = "fit_temperature"
# marks = 3.5
# caught_by = "fit_temperature--stable"
# diagnosis = "calibration.no-shift"
# why = "exponentiates z/T as it is"
# ///
def fit_temperature(logits, labels):
    z = np.asarray(logits, dtype=float)
    y = np.asarray(labels)
    grid = np.geomspace(0.01, 100, 701)
    with np.errstate(all="ignore"):
        losses = [(np.log(np.exp(z / T).sum(axis=1)) - z[np.arange(len(z)), y] / T).mean() for T in grid]
    losses = np.where(np.isfinite(losses), losses, np.inf)
    if (z.argmax(axis=1) == y).all():
        return 0.01
    return grid[np.argmin(losses)]
