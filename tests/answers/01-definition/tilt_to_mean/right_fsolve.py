# /// answer
# item = "tilt_to_mean"
# marks = 3
# ///
def tilt_to_mean(values, target):
    from scipy.optimize import fsolve

    s = np.asarray(values, dtype=float)
    if not s.min() < target < s.max():
        raise ValueError
    spread = np.ptp(s)
    u = (s - s.min()) / spread
    t = (target - s.min()) / spread

    def w(lam):
        x = lam * u
        e = np.exp(x - x.max())
        return e / e.sum()

    lam = float(fsolve(lambda x: w(x[0]) @ u - t, 0.0)[0])
    return lam / spread, w(lam)
