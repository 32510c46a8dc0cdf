# /// answer
# item = "softmax_jacobian"
# marks = 4
# ///
def softmax_jacobian(z):
    e = np.exp(np.asarray(z, dtype=float))
    p = (e / e.sum())[:, None]
    return p * (np.eye(len(p)) - p.T)
