# /// answer
# item = "tilt_to_mean"
# marks = 3
# ///
from scipy.optimize import root_scalar


def tilt_to_mean(values, target):
    s = np.array(values, dtype=float)
    if target <= s.min() or target >= s.max():
        raise ValueError
    s = (s - target) / np.ptp(s)

    def miss(t):
        # log of what pulls up against log of what pulls down: well scaled near the ends, too
        with np.errstate(divide="ignore"):
            w = np.log(np.abs(s)) + t * s
        return np.logaddexp.reduce(w[s > 0]) - np.logaddexp.reduce(w[s < 0])

    end = 1.0
    while miss(end) < 0 or miss(-end) > 0:
        end *= 3
    t = root_scalar(miss, bracket=(-end, end), method="brentq", xtol=1e-300, rtol=1e-15).root
    e = np.exp(t * s - (t * s).max())
    return t / np.ptp(np.array(values, dtype=float)), e / e.sum()
