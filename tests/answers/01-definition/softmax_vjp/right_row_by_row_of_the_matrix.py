# /// answer
# item = "softmax_vjp"
# marks = 3
# ///
def one(p, v):
    out = np.empty_like(p)
    for i in range(p.size):
        row = -p[i] * p
        row[i] += p[i]
        out[i] = row @ v
    return out


def softmax_vjp(p, v, axis=-1):
    p = np.moveaxis(np.array(p, dtype=float), axis, -1)
    v = np.moveaxis(np.array(v, dtype=float), axis, -1)
    flat = [one(a, b) for a, b in zip(p.reshape(-1, p.shape[-1]), v.reshape(-1, p.shape[-1]), strict=True)]
    return np.moveaxis(np.array(flat).reshape(p.shape), -1, axis)
