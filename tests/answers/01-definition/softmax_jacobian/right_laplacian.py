# /// answer
# item = "softmax_jacobian"
# marks = 4
# ///
def softmax_jacobian(z):
    z = np.asarray(z).astype(float)
    p = np.exp(z) / np.exp(z).sum()
    a = p[:, None] * p[None, :]
    return np.diag(a.sum(0)) - a
