# /// answer
# item = "sparsemax"
# marks = 3
# ///
def sparsemax(z, axis=-1):
    z = np.asarray(z, dtype=np.float64)
    K = z.shape[axis]
    first = np.flip(np.partition(z, range(K), axis=axis), axis=axis)
    best = np.full_like(np.take(z, [0], axis=axis), -np.inf)
    for k in range(1, K + 1):
        top = np.take(first, range(k), axis=axis).sum(axis=axis, keepdims=True)
        best = np.maximum(best, (top - 1) / k)
    return np.clip(z - best, 0, None)
