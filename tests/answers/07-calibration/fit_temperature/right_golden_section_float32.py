# /// answer
# item = "fit_temperature"
# marks = 4
# ///
def fit_temperature(logits, labels):
    z = np.array(logits, dtype=np.float64)
    z = (z - z.max(axis=1, keepdims=True)).astype(np.float32)
    own = z[np.arange(z.shape[0]), labels]

    def loss(u):
        T = np.float32(np.exp(u))
        return float((np.log(np.exp(z / T).sum(1)) - own / T).mean(dtype=np.float64))

    a, b = np.log(0.01), np.log(100.0)
    ratio = (np.sqrt(5) - 1) / 2
    c, d = b - ratio * (b - a), a + ratio * (b - a)
    while b - a > 1e-3:
        if loss(c) <= loss(d):
            b = d
        else:
            a = c
        c, d = b - ratio * (b - a), a + ratio * (b - a)
    return np.exp((a + b) / 2)
