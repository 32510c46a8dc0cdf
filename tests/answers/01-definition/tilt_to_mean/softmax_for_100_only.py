# /// answer
# item = "tilt_to_mean"
# marks = 2.5
# caught_by = "tilt_to_mean--range"
# diagnosis = "definition.tilt-overflow"
# why = "calls the function of task 2, which promises nothing beyond 100"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.asarray(z, dtype=float))
    return e / e.sum(axis=axis, keepdims=True)


def tilt_to_mean(values, target):
    values = np.asarray(values, dtype=float)
    low, high = values.min(), values.max()
    if target <= low or target >= high:
        raise ValueError
    a, b = -100 / (high - low), 100 / (high - low)
    for _ in range(100):
        lam = (a + b) / 2
        if softmax(lam * values) @ values < target:
            a = lam
        else:
            b = lam
    return lam, softmax(lam * values)
