# /// answer
# item = "softmax_vjp"
# marks = 3
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    return p * (v - np.expand_dims(np.average(v, axis=axis, weights=p), axis))
