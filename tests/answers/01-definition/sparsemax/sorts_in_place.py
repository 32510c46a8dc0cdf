# /// answer
# item = "sparsemax"
# marks = 2.5
# caught_by = "sparsemax--inputs"
# diagnosis = "general.mutated"
# why = "sorts the caller's array"
# ///
def sparsemax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    before = z.copy()
    z.sort(axis=axis)
    first = np.moveaxis(z, axis, -1)[..., ::-1]
    taus = (np.cumsum(first, axis=-1) - 1) / np.arange(1, first.shape[-1] + 1)
    tau = np.moveaxis(taus.max(axis=-1, keepdims=True), -1, axis)
    return np.maximum(before - tau, 0.0)
