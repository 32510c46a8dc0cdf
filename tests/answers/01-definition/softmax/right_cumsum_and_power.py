# /// answer
# item = "softmax"
# marks = 6
# ///
def softmax(z, axis=-1):
    z = np.array(z, dtype="float64", copy=True, ndmin=1)
    e = np.power(np.e, z)
    total = np.take(np.cumsum(e, axis=axis), [-1], axis=axis)
    return np.true_divide(e, total)
