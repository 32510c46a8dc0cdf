# /// answer
# item = "softmax"
# marks = 3.5
# caught_by = "softmax--inputs"
# diagnosis = "stability.integer-wrap"
# why = "subtracts before promoting: unsigned integers wrap round"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z)
    e = np.exp((z - z.max(axis=axis, keepdims=True)).astype(float))
    return e / e.sum(axis=axis, keepdims=True)
