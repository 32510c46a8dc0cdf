# /// answer
# item = "tilt_to_mean"
# marks = 2.5
# caught_by = "tilt_to_mean--range"
# diagnosis = "definition.tilt-absolute"
# why = "the interval is wide for a spread around 1 and ends at 30,000"
# ///
def tilt_to_mean(values, target):
    values = np.asarray(values, dtype=float)
    low, high = values.min(), values.max()
    if not low < target < high:
        raise ValueError

    def weights(lam):
        e = np.exp(lam * (values - low) - max(lam * (high - low), 0))
        return e / e.sum()

    a, b = -1e4, 1e4
    for _ in range(300):
        middle = (a + b) / 2
        if weights(middle) @ (values - low) < target - low:
            a = middle
        else:
            b = middle
    return b, weights(b)
