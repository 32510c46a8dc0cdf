# /// answer
# item = "fit_temperature"
# marks = 3.5
# caught_by = "fit_temperature--separable"
# diagnosis = "calibration.plateau"
# why = "golden-section search whose ties go to the upper half"
# ///
def fit_temperature(logits, labels):
    z = np.asarray(logits, dtype=float)
    z = z - z.max(axis=1, keepdims=True)
    own = z[np.arange(len(z)), labels]

    def loss(u):
        T = np.exp(u)
        return (np.log(np.exp(z / T).sum(axis=1)) - own / T).mean()

    a, b = np.log(0.01), np.log(100.0)
    ratio = (np.sqrt(5) - 1) / 2
    while b - a > 1e-4:
        c, d = b - ratio * (b - a), a + ratio * (b - a)
        if loss(c) < loss(d):
            b = d
        else:
            a = c
    return np.exp((a + b) / 2)
