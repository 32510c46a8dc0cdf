# /// answer
# item = "tilt_to_mean"
# marks = 2.5
# caught_by = "tilt_to_mean--range"
# diagnosis = "definition.tilt-absolute"
# why = "the lower end of the interval is multiplied by the spread, the upper one divided"
# ///
def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum()


def tilt_to_mean(values, target):
    values = np.asarray(values, dtype=float)
    low, high = values.min(), values.max()
    if target <= low or target >= high:
        raise ValueError(f"{target} is not between {low} and {high}")
    a, b = -1e9 * (high - low), 1e9 / (high - low)
    while True:
        lam = (a + b) / 2
        p = softmax(lam * (values - low))
        if lam in (a, b):
            return np.float64(lam), p
        if (p * (values - low)).sum() < target - low:
            a = lam
        else:
            b = lam
