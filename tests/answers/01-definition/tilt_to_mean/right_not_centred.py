# /// answer
# item = "tilt_to_mean"
# marks = 3
# ///
def tilt_to_mean(values, target):
    values = np.asarray(values, dtype=float)
    if not min(values) < target < max(values):
        raise ValueError("no such average")

    def weights(lam):
        z = lam * values
        e = np.exp(z - z.max())
        return e / e.sum()

    step = 1 / (max(values) - min(values))
    a, b = -step, step
    while np.dot(weights(a), values) > target:
        a *= 2
    while np.dot(weights(b), values) < target:
        b *= 2
    while a < (a + b) / 2 < b:
        lam = (a + b) / 2
        a, b = (lam, b) if np.dot(weights(lam), values) < target else (a, lam)
    return b, weights(b)
