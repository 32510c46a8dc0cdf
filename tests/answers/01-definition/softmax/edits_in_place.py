# /// answer
# item = "softmax"
# marks = 5
# caught_by = "softmax--inputs"
# diagnosis = "general.mutated"
# why = "writes the exponentials into the caller's array"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    np.exp(z, out=z)
    return z / z.sum(axis=axis, keepdims=True)
