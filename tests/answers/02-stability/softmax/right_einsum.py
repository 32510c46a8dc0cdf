# /// answer
# item = "softmax"
# marks = 4
# ///
def softmax(z, axis=-1):
    rows = np.swapaxes(np.asarray(z).astype(np.float64), axis, -1)
    e = np.exp(rows - rows.max(-1)[..., None])
    p = np.einsum("...k,...->...k", e, 1.0 / np.einsum("...k->...", e))
    return np.swapaxes(p, axis, -1)
