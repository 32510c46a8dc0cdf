# /// answer
# item = "tilt_to_mean"
# marks = 2
# caught_by = "tilt_to_mean--range"
# diagnosis = "definition.tilt-overflow"
# why = "math.exp raises an error where np.exp gives inf"
# ///
import math


def tilt_to_mean(values, target):
    values = np.asarray(values, dtype=float)
    if not values.min() < target < values.max():
        raise ValueError

    def weights(lam):
        e = np.array([math.exp(lam * x) for x in values])
        return e / e.sum()

    a, b = -50.0, 50.0
    for _ in range(200):
        middle = (a + b) / 2
        if weights(middle) @ values < target:
            a = middle
        else:
            b = middle
    return b, weights(b)
