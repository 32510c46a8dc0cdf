# /// answer
# item = "softmax"
# marks = 5
# caught_by = "softmax--range"
# diagnosis = "definition.short-overflow"
# why = "one maximum for the whole batch, in float32: rows 200 below it vanish"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=np.float32)
    top = np.nanmax(np.where(np.isinf(z), np.nan, z)) if np.isfinite(z).any() else 0
    e = np.exp(z - top)
    return e / e.sum(axis=axis, keepdims=True)
