# /// answer
# item = "log_softmax"
# marks = 3.75
# caught_by = "log_softmax--special"
# diagnosis = "stability.neg-inf"
# why = "zeroes the maximum's place by multiplication: 0 times -inf is NaN"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    first = np.zeros(z.shape)
    np.put_along_axis(first, np.argmax(z, axis=axis, keepdims=True), 1.0, axis)
    d = z - (first * z).sum(axis=axis, keepdims=True)
    rest = (np.exp(d) * (1.0 - first)).sum(axis=axis, keepdims=True)
    return d - np.log1p(rest)
