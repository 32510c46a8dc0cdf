# /// answer
# item = "fit_temperature"
# marks = 4
# ///
def fit_temperature(logits, labels):
    z = np.asarray(logits, dtype=float)
    z = z - z.max(axis=1, keepdims=True)
    y = np.asarray(labels)
    grid = np.geomspace(0.01, 100, 600)

    def loss(T):
        return (np.log(np.exp(z / T).sum(axis=1)) - z[np.arange(len(z)), y] / T).mean()

    return grid[np.argmin([loss(T) for T in grid])]
