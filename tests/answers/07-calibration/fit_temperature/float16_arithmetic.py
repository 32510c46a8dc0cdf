# /// answer
# item = "fit_temperature"
# marks = 3.5
# caught_by = "fit_temperature--inputs"
# diagnosis = "calibration.float16"
# why = "computes in the input's dtype"
# ///
def fit_temperature(logits, labels):
    z = np.asarray(logits)
    if z.dtype.kind != "f":
        z = z.astype(float)
    z = z - z.max(axis=1, keepdims=True)
    y = np.asarray(labels)

    def loss(T):
        s = (z / T).astype(z.dtype)
        return np.mean(np.log(np.exp(s).sum(axis=1)) - s[np.arange(len(s)), y], dtype=z.dtype)

    grid = np.geomspace(0.01, 100, 701)
    with np.errstate(all="ignore"):
        losses = np.array([loss(T) for T in grid])
    return grid[np.argmin(np.where(np.isfinite(losses), losses, np.inf))]
