# /// answer
# item = "tilt_to_mean"
# marks = 2.5
# caught_by = "tilt_to_mean--range"
# diagnosis = "definition.tilt-bracket"
# why = "the bracket of the chapter, from -5 to 5"
# ///
from scipy.optimize import brentq


def tilt_to_mean(values, target):
    values = np.asarray(values, dtype=float)
    if not values.min() < target < values.max():
        raise ValueError

    def weights(lam):
        e = np.exp(lam * values)
        return e / e.sum()

    lam = brentq(lambda lam: weights(lam) @ values - target, -5, 5, xtol=1e-14)
    return lam, weights(lam)
