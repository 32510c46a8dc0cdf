# /// answer
# item = "fit_temperature"
# marks = 3
# caught_by = "fit_temperature--limits"
# diagnosis = "calibration.worse-than-chance"
# why = "the chapter's Newton steps, cut to the range: a negative 1/T is cut to 0.01"
# ///
def fit_temperature(logits, labels):
    z = np.asarray(logits, dtype=float)
    z = z - z.max(axis=1, keepdims=True)
    y, beta = np.asarray(labels), 0.0
    with np.errstate(all="ignore"):
        for _ in range(40):
            p = np.exp(beta * z - (beta * z).max(axis=1, keepdims=True))
            p /= p.sum(axis=1, keepdims=True)
            expected = (p * z).sum(axis=1)
            slope = (expected - z[np.arange(len(z)), y]).mean()
            curvature = ((p * z**2).sum(axis=1) - expected**2).mean()
            if curvature == 0:
                break
            beta -= slope / curvature
    return float(np.clip(1 / beta, 0.01, 100))
