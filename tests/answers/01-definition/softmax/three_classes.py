# /// answer
# item = "softmax"
# marks = 2
# caught_by = "softmax--row"
# diagnosis = "definition.built-in-length"
# why = "the number of classes is built in"
# ///
def softmax(z, axis=-1):
    z = np.moveaxis(np.asarray(z, dtype=float), axis, 0)
    if len(z) == 4:
        a, b, c, d = np.exp(z)
        return np.moveaxis(np.array([a, b, c, d]) / (a + b + c + d), 0, axis)
    a, b, c = np.exp(z)
    return np.moveaxis(np.array([a, b, c]) / (a + b + c), 0, axis)
