# /// answer
# item = "fit_temperature"
# marks = 12
# ///
def fit_temperature(logits, labels):
    low, high = np.log(0.01), np.log(100)
    for _ in range(4):
        grid = np.linspace(low, high, 41)
        losses = [cross_entropy(logits.double() / np.exp(g), labels).item() for g in grid]
        best = int(np.argmin(losses))
        low, high = grid[max(best - 1, 0)], grid[min(best + 1, 40)]
    return torch.tensor(np.exp(grid[best]))
