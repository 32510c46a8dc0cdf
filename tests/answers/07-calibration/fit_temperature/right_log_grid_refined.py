# /// answer
# item = "fit_temperature"
# marks = 4
# ///
def fit_temperature(logits, labels):
    z = np.asarray(logits, dtype=float)
    z = z - z.max(axis=1, keepdims=True)
    y = np.asarray(labels)

    def loss(T):
        s = z / T
        return np.mean(np.log(np.exp(s).sum(axis=1)) - s[np.arange(len(s)), y])

    low, high = 0.01, 100.0
    for _ in range(4):
        grid = np.geomspace(low, high, 40)
        best = int(
            np.argmin([loss(T) for T in grid])
        )  # the first of equals, so a plateau gives its lower end
        low, high = grid[max(best - 1, 0)], grid[min(best + 1, 39)]
    return grid[best]
