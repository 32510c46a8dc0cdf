# /// answer
# item = "softmax"
# marks = 5
# caught_by = "softmax--range"
# diagnosis = "definition.epsilon"
# why = "a small constant swallows rows far below the batch's maximum"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    top = np.nanmax(np.where(np.isinf(z), np.nan, z)) if np.isfinite(z).any() else 0
    e = np.exp(z - top)
    s = e.sum(axis=axis, keepdims=True)
    return e / np.where(s > 0, s + 1e-12, s)
