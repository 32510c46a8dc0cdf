# /// answer
# item = "tilt_to_mean"
# marks = 2.5
# caught_by = "tilt_to_mean--range"
# diagnosis = "definition.tilt-overflow"
# why = "takes off the exponent of the largest value, which is the smallest exponent if lambda is negative"
# ///
def tilt_to_mean(values, target):
    values = np.asarray(values, dtype=float)
    low, high = values.min(), values.max()
    if not low < target < high:
        raise ValueError("no")
    place = (values - low) / (high - low)
    goal = (target - low) / (high - low)

    def weights(lam):
        e = np.exp(lam * (place - 1))
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
    return b / (high - low), weights(b)
