# /// answer
# item = "softmax_jacobian"
# marks = 0
# caught_by = "softmax_jacobian--matrix"
# diagnosis = "definition.jacobian-off-diagonal"
# why = "the diagonal p(1 - p) already has its square taken off"
# ///
def softmax_jacobian(z):
    e = np.exp(np.asarray(z, dtype=float))
    p = e / e.sum()
    return np.diag(p * (1 - p)) - np.outer(p, p)
