# /// answer
# item = "softmax_jacobian"
# marks = 4
# ///
def softmax_jacobian(z):
    z = np.array(z, dtype=float)
    z = z - z.max()
    e = np.exp(z[:, None] + 1e-30j * np.eye(len(z)))
    return (e / e.sum(axis=0)).imag / 1e-30
