# /// answer
# item = "softmax_jacobian"
# marks = 4
# ///
def softmax(z):
    e = np.exp(z)
    return e / e.sum()


def softmax_jacobian(z):
    z, h = np.array(z, dtype=float), 1e-5
    steps = h * np.eye(z.size)
    return np.stack([(softmax(z + s) - softmax(z - s)) / (2 * h) for s in steps], axis=1)
