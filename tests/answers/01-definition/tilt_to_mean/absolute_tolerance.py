# /// answer
# item = "tilt_to_mean"
# marks = 2.5
# caught_by = "tilt_to_mean--range"
# diagnosis = "definition.tilt-absolute"
# why = "stops when the interval of lambda is shorter than 1e-10, whatever the unit"
# ///
def tilt_to_mean(values, target):
    values = np.asarray(values, dtype=float)
    low, high = values.min(), values.max()
    if not low < target < high:
        raise ValueError

    def weights(lam):
        e = np.exp(lam * (values - low) - max(lam * (high - low), 0))
        return e / e.sum()

    a, b = -1e5, 1e5
    while b - a > 1e-10 and a < (a + b) / 2 < b:
        middle = (a + b) / 2
        if weights(middle) @ (values - low) < target - low:
            a = middle
        else:
            b = middle
    return b, weights(b)
