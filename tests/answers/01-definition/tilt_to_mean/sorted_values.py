# /// answer
# item = "tilt_to_mean"
# marks = 1.5
# caught_by = "tilt_to_mean--average"
# diagnosis = "definition.order"
# why = "sorts the values and leaves p in that order"
# ///
def weights(lam, values):
    e = np.exp(lam * values - (lam * values).max())
    return e / e.sum()


def tilt_to_mean(values, target):
    values = np.sort(np.asarray(values, dtype=float))
    low, high = values.min(), values.max()
    if not low < target < high:
        raise ValueError
    place, goal = (values - low) / (high - low), (target - low) / (high - low)
    a, b = -1.0, 1.0
    while weights(a, place) @ place > goal:
        a *= 2
    while weights(b, place) @ place < goal:
        b *= 2
    for _ in range(200):
        middle = (a + b) / 2
        if weights(middle, place) @ place < goal:
            a = middle
        else:
            b = middle
    return b / (high - low), weights(b, place)
