# /// answer
# item = "softmax_jacobian"
# marks = 0
# caught_by = "softmax_jacobian--matrix"
# diagnosis = "definition.jacobian-outer"
# why = "p @ p.T is a number for an array of one axis"
# ///
def softmax_jacobian(z):
    e = np.exp(np.asarray(z, dtype=float))
    p = e / e.sum()
    return np.diag(p) - p @ p.T
