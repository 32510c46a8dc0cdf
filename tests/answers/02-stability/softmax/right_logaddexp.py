# /// answer
# item = "softmax"
# marks = 4
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    d = z - np.amax(z, axis=axis, keepdims=True)
    return np.exp(d - np.expand_dims(np.logaddexp.reduce(d, axis=axis), axis))
