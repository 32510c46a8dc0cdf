# /// answer
# item = "softmax"
# marks = 4
# ///
def softmax(z, axis=-1):
    z = np.array(z, dtype=np.float64)
    d = z - np.max(z, axis=axis, keepdims=True)
    return np.exp(d - np.log(np.sum(np.exp(d), axis=axis, keepdims=True)))
