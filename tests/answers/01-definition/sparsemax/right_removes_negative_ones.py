# /// answer
# item = "sparsemax"
# marks = 3
# ///
def one(row):
    if np.isnan(row).any():
        return np.full(row.size, np.nan)
    kept = np.ones(row.size, dtype=bool)
    while True:
        tau = (row[kept].sum() - 1) / kept.sum()
        q = np.where(kept, row - tau, 0.0)
        if (q >= 0).all():
            return q
        kept &= q > 0


def sparsemax(z, axis=-1):
    return np.apply_along_axis(one, axis, np.asarray(z, dtype=float))
