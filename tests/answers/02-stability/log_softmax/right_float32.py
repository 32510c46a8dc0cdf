# /// answer
# item = "log_softmax"
# marks = 4
# ///
def log_softmax(z, axis=-1):
    z = np.array(z, dtype=np.float32)
    d = z - np.max(z, axis=axis, keepdims=True)
    e = np.exp(d)
    first = np.expand_dims(np.argmax(d, axis=axis), axis)
    np.put_along_axis(e, first, np.float32(0), axis)
    return d - np.log1p(np.sum(e, axis=axis, keepdims=True))
