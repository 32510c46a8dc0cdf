# /// answer
# item = "sparsemax"
# marks = 3
# ///
def sparsemax(z, axis=-1):
    from scipy.optimize import brentq

    def row(r):
        if np.isnan(r).any():
            return r * np.nan
        tau = brentq(lambda t: np.maximum(r - t, 0).sum() - 1, r.max() - 1.1, r.max())
        return np.maximum(r - tau, 0)

    return np.apply_along_axis(row, axis, np.asarray(z, dtype=float))
