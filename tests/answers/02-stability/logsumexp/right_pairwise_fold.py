# /// answer
# item = "logsumexp"
# marks = 4
# ///
from functools import reduce


def _pair(a, b):
    high, low = np.maximum(a, b), np.minimum(a, b)
    gap = np.where(high == low, 0.0, low - high)  # also for two equal infinities
    return high + np.log1p(np.exp(gap))


def logsumexp(z, axis=-1):
    with np.errstate(invalid="ignore"):
        return reduce(_pair, np.moveaxis(np.asarray(z, dtype=float), axis, 0))
