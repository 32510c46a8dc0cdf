# /// answer
# item = "softmax_jacobian"
# marks = 0
# caught_by = "softmax_jacobian--matrix"
# diagnosis = "definition.jacobian-outer"
# why = "subtracts a row of squares, broadcast, instead of the table"
# ///
def softmax_jacobian(z):
    e = np.exp(np.asarray(z, dtype=float))
    p = e / e.sum()
    return np.diag(p) - p * p
