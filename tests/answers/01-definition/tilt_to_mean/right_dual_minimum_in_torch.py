# /// answer
# item = "tilt_to_mean"
# marks = 3
# ///
def tilt_to_mean(values, target):
    values = np.array(values, dtype=float)
    if values.max() <= target or target <= values.min():
        raise ValueError
    spread = values.max() - values.min()
    s = torch.tensor((values - target) / spread)

    def slope(t):
        e = torch.exp(t * s - (t * s).max())
        return (e @ s / e.sum()).item()

    a = b = torch.zeros((), dtype=torch.float64)
    a, b = a - 1, b + 1
    while slope(a) > 0:
        a = 2 * a
    while slope(b) < 0:
        b = 2 * b
    for _ in range(120):
        c = (a + b) / 2
        a, b = (c, b) if slope(c) < 0 else (a, c)
    e = torch.exp(b * s - (b * s).max())
    return (b / spread).item(), (e / e.sum()).numpy()
