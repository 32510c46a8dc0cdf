# /// answer
# item = "sparsemax"
# marks = 0.75
# caught_by = "sparsemax--projection"
# diagnosis = "definition.sparse-support"
# why = "takes a hundred multiplicative steps towards the nearest point"
# ///
def sparsemax(z, axis=-1):
    z = np.moveaxis(np.asarray(z, dtype=float), axis, -1)
    z = z - z.max(axis=-1, keepdims=True)
    q = np.full(z.shape, 1 / z.shape[-1])
    for _ in range(300):
        w = q * np.exp(np.maximum(z, -700) - q)
        q = w / w.sum(axis=-1, keepdims=True)
    return np.moveaxis(np.where(q < 1e-9, 0, q), -1, axis)
