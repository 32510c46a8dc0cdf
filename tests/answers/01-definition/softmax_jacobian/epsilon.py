# /// answer
# item = "softmax_jacobian"
# marks = 3
# caught_by = "softmax_jacobian--range"
# diagnosis = "definition.epsilon"
# why = "adds a small constant to the denominator"
# ///
def softmax_jacobian(z):
    e = np.exp(np.asarray(z, dtype=float))
    p = e / (e.sum() + 1e-10)
    return np.diag(p) - np.outer(p, p)
