# /// answer
# item = "softmax_jacobian"
# marks = 2
# caught_by = "softmax_jacobian--sizes"
# diagnosis = "definition.one-class"
# why = "the number of classes is built in"
# ///
def softmax_jacobian(z):
    e = np.exp(np.asarray(z, dtype=float))
    p = e / e.sum()
    return np.eye(4) * p - np.outer(p, p)
