# /// answer
# item = "softmax_jacobian"
# marks = 4
# ///
def softmax_jacobian(z):
    z = np.asarray(z, dtype=np.float32)
    e = np.exp(z - z.max())
    p = e / e.sum()
    return np.einsum("i,ij->ij", p, np.identity(p.size, dtype=np.float32) - p)
