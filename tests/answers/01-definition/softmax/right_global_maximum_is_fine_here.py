# /// answer
# item = "softmax"
# marks = 6
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    finite = z[np.isfinite(z)]
    e = np.exp(z - (finite.max() if finite.size else 0.0))
    return e / e.sum(axis=axis, keepdims=True)
