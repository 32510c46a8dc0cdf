# /// answer
# item = "fit_temperature"
# marks = 4
# ///
def fit_temperature(logits, labels):
    z = np.asarray(logits).astype(float)
    z = z - z[np.arange(len(z)), np.asarray(labels)][:, None]
    low, high = 0.01, 100.0  # of beta
    beta = low

    def moments(beta):
        w = np.exp(beta * (z - z.max(axis=1, keepdims=True)))
        w /= w.sum(axis=1, keepdims=True)
        mean = (w * z).sum(axis=1)
        return mean.mean(), ((w * z**2).sum(axis=1) - mean**2).mean()

    if moments(high)[0] <= 0:
        return 1 / high
    if moments(low)[0] >= 0:
        return 1 / low
    for _ in range(60):
        slope, curvature = moments(beta)
        if slope > 0:
            high = beta
        else:
            low = beta
        beta = beta - slope / curvature if curvature > 0 else np.inf
        if not low < beta < high:
            beta = (low + high) / 2
    return np.float64(1 / beta)
