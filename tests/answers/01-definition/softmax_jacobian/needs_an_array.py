# /// answer
# item = "softmax_jacobian"
# marks = 3.5
# caught_by = "softmax_jacobian--inputs"
# diagnosis = "definition.list-input"
# why = "needs an array"
# ///
def softmax_jacobian(z):
    e = np.exp(z.astype(float))
    p = e / e.sum()
    return np.diag(p) - np.outer(p, p)
