# /// answer
# item = "sparsemax"
# marks = 3
# ///
def sparsemax(z, axis=-1):
    z = np.array(z, dtype=float)
    keep = np.ones(z.shape, bool)
    for _ in range(z.shape[axis]):
        k = keep.sum(axis=axis, keepdims=True)
        tau = (np.where(keep, z, 0.0).sum(axis=axis, keepdims=True) - 1) / k
        keep = keep & ~(z <= tau)
    tau = (np.where(keep, z, 0.0).sum(axis=axis, keepdims=True) - 1) / keep.sum(axis=axis, keepdims=True)
    return np.where(np.isnan(tau), np.nan, np.maximum(z - tau, 0.0))
