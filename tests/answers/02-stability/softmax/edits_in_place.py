# /// answer
# item = "softmax"
# marks = 3.5
# caught_by = "softmax--inputs"
# diagnosis = "general.mutated"
# why = "writes into the caller's array"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    z -= z.max(axis=axis, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=axis, keepdims=True)
