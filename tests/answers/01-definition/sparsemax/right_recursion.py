# /// answer
# item = "sparsemax"
# marks = 3
# ///
def tau_of(row):
    tau = (row.sum() - 1) / row.size
    kept = row[row > tau]
    return tau if kept.size in (0, row.size) else tau_of(kept)


def sparsemax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    taus = np.apply_along_axis(tau_of, axis, z)
    q = z - np.expand_dims(taus, axis)
    return np.where(q <= 0, 0.0, q)
