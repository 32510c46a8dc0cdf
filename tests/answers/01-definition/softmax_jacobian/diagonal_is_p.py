# /// answer
# item = "softmax_jacobian"
# marks = 0
# caught_by = "softmax_jacobian--matrix"
# diagnosis = "definition.jacobian-off-diagonal"
# why = "overwrites the diagonal with p instead of adding it"
# ///
def softmax_jacobian(z):
    e = np.exp(np.asarray(z, dtype=float))
    p = e / e.sum()
    J = -np.outer(p, p)
    np.fill_diagonal(J, p)
    return J
