# /// answer
# item = "fit_temperature"
# marks = 0.5
# caught_by = "fit_temperature--minimum"
# diagnosis = "calibration.top-not-truth"
# why = "fits to the model's own answers instead of the labels"
# ///
def fit_temperature(logits, labels):
    z = np.asarray(logits, dtype=float)
    z = z - z.max(axis=1, keepdims=True)
    grid = np.geomspace(0.01, 100, 701)
    return grid[np.argmin([np.log(np.exp(z / T).sum(axis=1)).mean() for T in grid])]
