# /// answer
# item = "softmax"
# marks = 5
# caught_by = "softmax--inputs"
# diagnosis = "definition.integer-wrap"
# why = "subtracts the maximum before the integers are floats: unsigned ones wrap round"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z)
    e = np.exp((z - z.max(axis=axis, keepdims=True)).astype(float))
    return e / e.sum(axis=axis, keepdims=True)
