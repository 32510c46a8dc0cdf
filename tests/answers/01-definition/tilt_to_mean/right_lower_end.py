# /// answer
# item = "tilt_to_mean"
# marks = 3
# ///
def tilt_to_mean(values, target):
    values = np.asarray(values, dtype=float)
    low, high = values.min(), values.max()
    if not low < target < high:
        raise ValueError("no")
    place = (values - low) / (high - low)
    goal = (target - low) / (high - low)

    def weights(lam):
        e = np.exp(lam * place - max(lam, 0.0))
        return e / e.sum()

    a, b = -1.0, 1.0
    while weights(a) @ place > goal:
        a *= 2
    while weights(b) @ place < goal:
        b *= 2
    for _ in range(200):
        m = (a + b) / 2
        if weights(m) @ place < goal:
            a = m
        else:
            b = m
    return a / (high - low), weights(a)
