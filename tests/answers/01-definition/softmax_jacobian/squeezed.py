# /// answer
# item = "softmax_jacobian"
# marks = 3.5
# caught_by = "softmax_jacobian--sizes"
# diagnosis = "definition.one-class"
# why = "a single class gives a number instead of a matrix"
# ///
def softmax_jacobian(z):
    e = np.exp(np.asarray(z, dtype=float))
    p = e / e.sum()
    return np.squeeze(np.diag(p) - np.outer(p, p))
