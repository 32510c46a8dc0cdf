# /// answer
# item = "softmax_vjp"
# marks = 3
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=np.float32), np.asarray(v, dtype=np.float32)
    return p * (v - np.expand_dims((p * v).sum(axis), axis))
