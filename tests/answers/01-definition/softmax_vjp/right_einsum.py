# /// answer
# item = "softmax_vjp"
# marks = 3
# ///
def softmax_vjp(p, v, axis=-1):
    p = np.moveaxis(np.asarray(p, dtype=np.float64), axis, -1)
    v = np.moveaxis(np.asarray(v, dtype=np.float64), axis, -1)
    average = np.einsum("...k,...k->...", p, v)
    return np.moveaxis(p * (v - average[..., None]), -1, axis)
