# /// answer
# item = "tilt_to_mean"
# marks = 2.5
# caught_by = "tilt_to_mean--errors"
# diagnosis = "definition.tilt-no-error"
# why = "allows the ends"
# ///
def weights(lam, values):
    e = np.exp(lam * values - (lam * values).max())
    return e / e.sum()


def tilt_to_mean(values, target):
    values = np.asarray(values, dtype=float)
    low, high = values.min(), values.max()
    if target < low or target > high:
        raise ValueError
    place, goal = (values - low) / (high - low), (target - low) / (high - low)
    a, b = -1.0, 1.0
    for _ in range(60 * (low < high)):
        if not weights(a, place) @ place > goal:
            break
        a *= 2
    for _ in range(60 * (low < high)):
        if not weights(b, place) @ place < goal:
            break
        b *= 2
    for _ in range(200):
        middle = (a + b) / 2
        if weights(middle, place) @ place < goal:
            a = middle
        else:
            b = middle
    return b / (high - low), weights(b, place)
