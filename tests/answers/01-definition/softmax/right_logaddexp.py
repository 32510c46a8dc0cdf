# /// answer
# item = "softmax"
# marks = 6
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    return np.exp(z - np.expand_dims(np.logaddexp.reduce(z, axis=axis), axis))
