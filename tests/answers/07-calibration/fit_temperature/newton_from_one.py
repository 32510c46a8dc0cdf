# /// answer
# item = "fit_temperature"
# marks = 0
# caught_by = "fit_temperature--minimum"
# diagnosis = "calibration.not-minimum"
# why = "Newton's method in 1/T from 1, without a safeguard"
# ///
def fit_temperature(logits, labels):
    z = np.asarray(logits, dtype=float)
    z = z - z.max(axis=1, keepdims=True)
    y, beta = np.asarray(labels), 1.0
    with np.errstate(all="ignore"):
        for _ in range(20):
            p = np.exp(beta * z - (beta * z).max(axis=1, keepdims=True))
            p /= p.sum(axis=1, keepdims=True)
            expected = (p * z).sum(axis=1)
            slope = (expected - z[np.arange(len(z)), y]).mean()
            beta -= slope / ((p * z**2).sum(axis=1) - expected**2).mean()
    return float(np.clip(1 / beta, 0.01, 100))
