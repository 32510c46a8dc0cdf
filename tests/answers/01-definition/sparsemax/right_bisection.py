# /// answer
# item = "sparsemax"
# marks = 3
# ///
def sparsemax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    high = z.max(axis=axis, keepdims=True)
    low = high - 1.0
    for _ in range(100):
        tau = (low + high) / 2
        enough = np.maximum(z - tau, 0).sum(axis=axis, keepdims=True) >= 1
        low, high = np.where(enough, tau, low), np.where(enough, high, tau)
    return np.maximum(z - low, 0)
