# /// answer
# item = "softmax_vjp"
# marks = 3
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = (np.moveaxis(np.asarray(a).astype(np.float64), axis, -1) for a in (p, v))
    mean = (p[..., None, :] @ v[..., :, None])[..., 0]
    return np.moveaxis(p * v - p * mean, -1, axis)
