# /// answer
# item = "softmax"
# marks = 4
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    gap = (z - z.max(axis=axis, keepdims=True)).astype(np.float32)  # may become -inf, which is right
    e = np.exp(gap)
    return e / e.sum(axis=axis, keepdims=True)
