# /// answer
# item = "softmax"
# marks = 5
# caught_by = "softmax--inputs"
# diagnosis = "general.mutated"
# why = "clears NaN in the caller's array"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    bad = np.isnan(z)
    z[bad] = 0.0
    e = np.exp(z)
    out = e / e.sum(axis=axis, keepdims=True)
    out[np.broadcast_to(bad.any(axis=axis, keepdims=True), out.shape)] = np.nan
    return out
