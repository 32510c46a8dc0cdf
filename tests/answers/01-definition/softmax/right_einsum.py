# /// answer
# item = "softmax"
# marks = 6
# ///
def softmax(z, axis=-1):
    e = np.exp(np.swapaxes(np.asarray(z).astype(float), axis, -1))
    p = np.einsum("...k,...->...k", e, 1.0 / np.einsum("...k->...", e))
    return np.swapaxes(p, axis, -1)
