# /// answer
# item = "tilt_to_mean"
# marks = 3
# ///
from scipy.optimize import brentq


def tilt_to_mean(values, target):
    s = np.array(values, dtype=np.float64) - float(target)
    if not s.min() < 0 < s.max():
        raise ValueError
    unit = np.ptp(s)
    s = s / unit

    def weights(t):
        e = np.exp(t * s - (t * s).max())
        return e / e.sum()

    end = 1.0
    while weights(end) @ s < 0 or weights(-end) @ s > 0:
        end *= 4
    t = brentq(lambda t: weights(t) @ s, -end, end, xtol=1e-14, rtol=1e-15, maxiter=500)
    return t / unit, weights(t)
