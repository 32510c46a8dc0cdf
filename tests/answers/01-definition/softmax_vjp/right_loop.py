# /// answer
# item = "softmax_vjp"
# marks = 3
# ///
def softmax_vjp(p, v, axis=-1):
    p = np.moveaxis(np.array(p, dtype=float), axis, -1)
    v = np.moveaxis(np.array(v, dtype=float), axis, -1)
    out = np.empty_like(p)
    for index in np.ndindex(*p.shape[:-1]):
        average = 0.0
        for a, b in zip(p[index], v[index], strict=True):
            average += a * b
        out[index] = [a * (b - average) for a, b in zip(p[index], v[index], strict=True)]
    return np.moveaxis(out, -1, axis)
