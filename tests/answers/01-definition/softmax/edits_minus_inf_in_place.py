# /// answer
# item = "softmax"
# marks = 5
# caught_by = "softmax--inputs"
# diagnosis = "general.mutated"
# why = "replaces -inf in the caller's array"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    z[np.isneginf(z)] = -1e9
    e = np.exp(z)
    return e / e.sum(axis=axis, keepdims=True)
