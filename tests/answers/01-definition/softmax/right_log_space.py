# /// answer
# item = "softmax"
# marks = 6
# ///
def softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    with np.errstate(all="ignore"):
        return np.exp(z - np.log(np.sum(np.exp(z), axis=axis, keepdims=True)))
